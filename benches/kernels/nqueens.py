# bench: n=2000 python=8
# All solutions of the nine queens, by recursion over rows.
import sys


def place(row, size, columns, up, down):
    if row == size:
        return 1
    count = 0
    for column in range(size):
        if columns[column] == 0 and up[row + column] == 0 and down[row - column + size - 1] == 0:
            columns[column] = 1
            up[row + column] = 1
            down[row - column + size - 1] = 1
            count += place(row + 1, size, columns, up, down)
            columns[column] = 0
            up[row + column] = 0
            down[row - column + size - 1] = 0
    return count


def main(n):
    size = 9
    total = 0
    columns = [0] * size
    up = [0] * (2 * size - 1)
    down = [0] * (2 * size - 1)
    for _ in range(n):
        total += place(0, size, columns, up, down)
    print(total)


main(int(sys.argv[1]))
