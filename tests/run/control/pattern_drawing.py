# drawing patterns with nested loops: triangles, diamonds, spirals, borders
def triangle(n):
    for i in range(1, n + 1):
        print(' ' * (n - i) + '*' * (2 * i - 1))


def diamond(n):
    for i in list(range(n)) + list(range(n - 2, -1, -1)):
        row = ''
        for j in range(2 * n - 1):
            row += 'o' if abs(j - (n - 1)) == i else '.'
        print(row)


def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r = c = 0
    dr, dc = 0, 1
    for k in range(1, n * n + 1):
        grid[r][c] = k
        nr, nc = r + dr, c + dc
        if not (0 <= nr < n and 0 <= nc < n) or grid[nr][nc]:
            dr, dc = dc, -dr
            nr, nc = r + dr, c + dc
        r, c = nr, nc
    return grid


def unspiral(grid):
    out = []
    grid = [row[:] for row in grid]
    while grid:
        out += grid.pop(0)
        grid = [list(col) for col in zip(*grid)][::-1]
    return out


def checker(w, h):
    return '\n'.join(''.join('#' if (x + y) % 2 else ' ' for x in range(w)) for y in range(h))


def multiplication(n):
    print('   |' + ''.join('%4d' % i for i in range(1, n + 1)))
    print('---+' + '-' * 4 * n)
    for i in range(1, n + 1):
        print('%2d |' % i + ''.join('%4d' % (i * j) if j >= i else '    ' for j in range(1, n + 1)))


triangle(4)
diamond(4)
for row in spiral(5):
    print(' '.join('%2d' % v for v in row))
print(unspiral(spiral(5)) == list(range(1, 26)))
print(checker(8, 3))
multiplication(6)
for i in range(5):
    for j in range(5):
        if i == j or i + j == 4:
            print('X', end='')
        elif i in (0, 4) or j in (0, 4):
            print('+', end='')
        else:
            print(' ', end='')
    print()
pascal = [1]
while len(pascal) < 8:
    print(' '.join(map(str, pascal)).center(30).rstrip())
    pascal = [1] + [a + b for a, b in zip(pascal, pascal[1:])] + [1]
