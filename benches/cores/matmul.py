# Product of two matrices of 16 by 16 floats.
def multiply(a, b, c, n):
    for i in range(n):
        for j in range(n):
            total = 0.0
            for k in range(n):
                total += a[i * n + k] * b[k * n + j]
            c[i * n + j] = total


def main():
    n = 16
    a = [0.0] * (n * n)
    b = [0.0] * (n * n)
    c = [0.0] * (n * n)
    for i in range(n):
        for j in range(n):
            a[i * n + j] = float(i + j)
            b[i * n + j] = float(i - j)
    multiply(a, b, c, n)
    trace = 0.0
    for i in range(n):
        trace += c[i * n + i]
    print(int(trace), int(c[n - 1]))


main()
