# Floats and their printing.
def mean(a, n):
    total = 0.0
    for i in range(n):
        total += a[i]
    return total / n


print(mean([0.5, 1.25, 2.0, 1e10], 4), 1.0 / 3.0)
