# sys.exit within nested loops and functions, exit status 42
import sys


def check(grid):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v < 0:
                print("negative at", r, c)
                sys.exit(42)
    return True


print(check([[1, 2], [3, 4]]))
print(check([[1, 2], [3, -4]]))
