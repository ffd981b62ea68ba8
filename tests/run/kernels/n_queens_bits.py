# n-queens with bit masks
def place(full, cols, left, right):
    if cols == full:
        return 1
    count = 0
    free = full & ~(cols | left | right)
    while free:
        bit = free & -free
        free ^= bit
        count += place(full, cols | bit, (left | bit) << 1, (right | bit) >> 1)
    return count


known = [1, 0, 0, 2, 10, 4, 40, 92, 352]
for n in range(1, 10):
    answer = place((1 << n) - 1, 0, 0, 0)
    print(n, answer, "ok" if answer == known[n - 1] else "WRONG")
