# Points of the Mandelbrot set, of a grid of 32 by 24.
def escapes(x, y, limit):
    a = 0.0
    b = 0.0
    n = 0
    while n < limit and a * a + b * b <= 4.0:
        a, b = a * a - b * b + x, 2.0 * a * b + y
        n += 1
    return n


def main():
    inside = 0
    total = 0
    for row in range(24):
        for column in range(32):
            n = escapes(column / 12.0 - 2.0, row / 10.0 - 1.2, 50)
            total += n
            if n == 50:
                inside += 1
    print(inside, total)


main()
