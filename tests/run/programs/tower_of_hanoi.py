# towers of hanoi: recursive, iterative by bits, checked and drawn
class Hanoi:
    def __init__(self, n):
        self.n = n
        self.pegs = {'A': list(range(n, 0, -1)), 'B': [], 'C': []}
        self.moves = 0

    def move(self, src, dst):
        disk = self.pegs[src].pop()
        if self.pegs[dst] and self.pegs[dst][-1] < disk:
            raise ValueError('disk %d on %d' % (disk, self.pegs[dst][-1]))
        self.pegs[dst].append(disk)
        self.moves += 1

    def solve(self, n, src, via, dst):
        if n == 0:
            return
        self.solve(n - 1, src, dst, via)
        self.move(src, dst)
        self.solve(n - 1, via, src, dst)

    def draw(self):
        width = 2 * self.n + 1
        for level in range(self.n - 1, -1, -1):
            row = []
            for p in 'ABC':
                disks = self.pegs[p]
                size = disks[level] if level < len(disks) else 0
                row.append(('=' * (2 * size - 1) if size else '|').center(width))
            print(''.join(row).rstrip())
        print('-' * (3 * width))


h = Hanoi(3)
h.draw()
h.solve(3, 'A', 'B', 'C')
h.draw()
print(h.moves, [Hanoi(0).moves] + [2 ** n - 1 for n in range(1, 5)])
big = Hanoi(10)
big.solve(10, 'A', 'B', 'C')
print(big.moves, big.pegs['C'] == list(range(10, 0, -1)))


def iterative(n):
    game = Hanoi(n)
    order = 'ACB' if n % 2 else 'ABC'
    pos = [0] * (n + 1)
    for step in range(1, 2 ** n):
        disk = (step & -step).bit_length()
        shift = 1 if disk % 2 else 2
        src = order[pos[disk]]
        pos[disk] = (pos[disk] + shift) % 3
        game.move(src, order[pos[disk]])
    return game


g = iterative(5)
print(g.moves, g.pegs)
try:
    bad = Hanoi(2)
    bad.move('A', 'B')
    bad.move('A', 'B')
except ValueError as e:
    print('illegal:', e)
