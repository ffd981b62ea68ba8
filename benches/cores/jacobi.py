# Heat in a rod of 100 points, by Jacobi's iteration.
def sweep(old, new, n):
    change = 0.0
    for i in range(1, n - 1):
        value = 0.5 * (old[i - 1] + old[i + 1])
        difference = value - old[i]
        if difference < 0.0:
            difference = -difference
        if difference > change:
            change = difference
        new[i] = value
    return change


def main():
    n = 100
    a = [0.0] * n
    b = [0.0] * n
    a[0] = 1.0
    b[0] = 1.0
    steps = 0
    change = 1.0
    while change > 0.001:
        change = sweep(a, b, n)
        a, b = b, a
        steps += 1
    print(steps, int(a[5] * 10000.0), int(a[20] * 10000.0))


main()
