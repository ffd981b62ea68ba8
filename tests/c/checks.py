# Each check that remains in the C: bounds, zero, overflow, stack.
def at(values, index):
    return values[index]


def share(total, people):
    return total // people


def grow(n):
    return n * n + 1


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(at([1, 2, 3], -1), share(7, 2), grow(12), depth(20))
