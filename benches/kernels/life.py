# bench: n=3750 python=60
# Game of life on a torus of 200 by 200 cells.
import sys


def step(old, new, size):
    for y in range(size):
        up = old[(y - 1) % size]
        here = old[y]
        down = old[(y + 1) % size]
        for x in range(size):
            left = (x - 1) % size
            right = (x + 1) % size
            count = up[left] + up[x] + up[right] + here[left] + here[right] + down[left] + down[x] + down[right]
            if count == 3 or (count == 2 and here[x] == 1):
                new[y][x] = 1
            else:
                new[y][x] = 0


def main(n):
    size = 200
    a = []
    b = []
    seed = 1
    for y in range(size):
        row = []
        for x in range(size):
            seed = (seed * 1103515245 + 12345) % 2147483648
            row.append(seed // 65536 % 2)
        a.append(row)
        b.append([0] * size)
    for _ in range(n):
        step(a, b, size)
        a, b = b, a
    alive = 0
    for row in a:
        for cell in row:
            alive += cell
    print(alive)


main(int(sys.argv[1]))
