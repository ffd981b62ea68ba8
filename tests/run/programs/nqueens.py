# n queens: all solutions, unique ones, bit masks, permutations
from itertools import permutations


def solve(n):
    out = []
    cols = []

    def place(row):
        if row == n:
            out.append(tuple(cols))
            return
        for c in range(n):
            if all(c != k and abs(c - k) != row - r for r, k in enumerate(cols)):
                cols.append(c)
                place(row + 1)
                cols.pop()

    place(0)
    return out


def count_bits(n, row=0, cols=0, d1=0, d2=0):
    if row == n:
        return 1
    total = 0
    free = ~(cols | d1 | d2) & ((1 << n) - 1)
    while free:
        bit = free & -free
        free ^= bit
        total += count_bits(n, row + 1, cols | bit, (d1 | bit) << 1, (d2 | bit) >> 1)
    return total


def by_permutation(n):
    return sum(1 for p in permutations(range(n))
               if len({p[i] + i for i in range(n)}) == n == len({p[i] - i for i in range(n)}))


def symmetries(s):
    n = len(s)
    forms = []
    for _ in range(4):
        inv = [0] * n
        for r, c in enumerate(s):
            inv[c] = n - 1 - r
        s = tuple(inv)
        forms.append(s)
        forms.append(tuple(reversed(s)))
    return forms


def show(s):
    for c in s:
        print(' '.join('Q' if i == c else '.' for i in range(len(s))))


print([len(solve(n)) for n in range(1, 8)])
print([count_bits(n) for n in range(1, 9)])
print([by_permutation(n) for n in range(1, 7)])
unique = {min(symmetries(s)) for s in solve(6)}
print(len(unique), sorted(unique))
print(len({min(symmetries(s)) for s in solve(8)}))
show(solve(6)[0])
