# Variants by type, defaults, keywords, recursion, several results.
def largest(items):
    best = items[0]
    for item in items:
        if item > best:
            best = item
    return best


def power(base, exponent=2):
    if exponent == 0:
        return 1
    return base * power(base, exponent - 1)


def bounds(values):
    return min(values), max(values)


print(largest([3, 1, 2]), largest([2.5, 0.5]), largest(["b", "c", "a"]))
print(power(3), power(exponent=3, base=2))
low, high = bounds([4, 2, 8])
print(low, high)
