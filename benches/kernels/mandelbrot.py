# bench: n=7500 python=120
# Points of the plane that stay, row by row.
import sys


def row(y, width, height):
    inside = 0
    ci = 2.0 * y / height - 1.0
    for x in range(width):
        cr = 3.0 * x / width - 2.0
        zr = 0.0
        zi = 0.0
        stays = True
        for _ in range(100):
            new = zr * zr - zi * zi + cr
            zi = 2.0 * zr * zi + ci
            zr = new
            if zr * zr + zi * zi > 4.0:
                stays = False
                break
        if stays:
            inside += 1
    return inside


def main(n):
    total = 0
    for i in range(n):
        total += row(i * 7 % 1000, 1000, 1000)
    print(total)


main(int(sys.argv[1]))
