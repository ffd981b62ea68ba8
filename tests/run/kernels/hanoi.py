# towers of Hanoi: recursive with pegs as lists, iterative by bit tricks, Frame-Stewart count
moves = []


def hanoi(n, src, dst, via, pegs):
    if n == 0:
        return 0
    c = hanoi(n - 1, src, via, dst, pegs)
    disk = pegs[src].pop()
    assert not pegs[dst] or pegs[dst][-1] > disk
    pegs[dst].append(disk)
    moves.append((src, dst))
    return c + 1 + hanoi(n - 1, via, dst, src, pegs)


def iterative(n):
    out = []
    for m in range(1, 1 << n):
        a = (m & m - 1) % 3
        b = ((m | m - 1) + 1) % 3
        out.append((a, b))
    return out


def frame_stewart(n):
    best = [0] * (n + 1)
    for i in range(1, n + 1):
        best[i] = min([2 * best[k] + (1 << (i - k)) - 1 for k in range(i)])
    return best


pegs = [list(range(4, 0, -1)), [], []]
print(pegs)
print(hanoi(4, 0, 2, 1, pegs), pegs)
print(moves)
print(iterative(4) == moves)
print(frame_stewart(12))
for n in range(1, 11):
    moves = []
    print(n, hanoi(n, 0, 2, 1, [list(range(n, 0, -1)), [], []]), end="; ")
print()
