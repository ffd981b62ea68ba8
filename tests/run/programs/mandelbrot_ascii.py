# mandelbrot and julia sets, sierpinski, koch and cellular automata in ASCII
def mandel(width, height, limit):
    rows = []
    for j in range(height):
        y = -1.2 + 2.4 * j / (height - 1)
        row = ''
        for i in range(width):
            x = -2.2 + 3.2 * i / (width - 1)
            zr = zi = 0.0
            n = 0
            while zr * zr + zi * zi < 4.0 and n < limit:
                zr, zi = zr * zr - zi * zi + x, 2 * zr * zi + y
                n += 1
            row += ' .:-=+*#%@'[n * 9 // limit]
        rows.append(row.rstrip())
    return rows


def julia(c, width, height, limit=30):
    cells = 0
    for j in range(height):
        for i in range(width):
            z = complex(-1.5 + 3 * i / width, -1.0 + 2 * j / height)
            n = 0
            while abs(z) < 2 and n < limit:
                z = z * z + c
                n += 1
            cells += n == limit
    return cells


def sierpinski(n):
    rows = ['*']
    for k in range(n):
        pad = ' ' * 2 ** k
        rows = [pad + r + pad for r in rows] + [r + ' ' + r for r in rows]
    return rows


def automaton(rule, width, steps):
    row = [0] * width
    row[width // 2] = 1
    for _ in range(steps):
        yield ''.join('#' if c else ' ' for c in row).rstrip()
        row = [rule >> (4 * row[i - 1] + 2 * row[i] + row[(i + 1) % width]) & 1 for i in range(width)]


def carpet(n):
    size = 3 ** n
    for y in range(size):
        line = ''
        for x in range(size):
            a, b = x, y
            hole = False
            while a or b:
                if a % 3 == 1 and b % 3 == 1:
                    hole = True
                    break
                a //= 3
                b //= 3
            line += ' ' if hole else '#'
        yield line


print('\n'.join(mandel(48, 17, 27)))
print('\n'.join(r.rstrip() for r in sierpinski(3)))
for rule in (30, 90):
    print('\n'.join(automaton(rule, 31, 8)))
print('\n'.join(carpet(2)))
print(julia(-0.4 + 0.6j, 30, 20), julia(0j, 30, 20))


def dragon(n):
    s = 'F'
    for _ in range(n):
        s += 'R' + ''.join('L' if c == 'R' else 'R' if c == 'L' else c for c in reversed(s))
    return s


print(dragon(3), len(dragon(8)), dragon(8).count('L'))
