# bench: n=100 python=1
# Levenshtein distance of two strings of 2000 characters.
import sys


def distance(a, b):
    previous = list(range(len(b) + 1))
    current = [0] * (len(b) + 1)
    for i in range(1, len(a) + 1):
        current[0] = i
        for j in range(1, len(b) + 1):
            best = previous[j - 1]
            if a[i - 1] != b[j - 1]:
                best += 1
            if previous[j] + 1 < best:
                best = previous[j] + 1
            if current[j - 1] + 1 < best:
                best = current[j - 1] + 1
            current[j] = best
        previous, current = current, previous
    return previous[len(b)]


def letters(count, seed):
    parts = []
    for _ in range(count):
        seed = (seed * 1103515245 + 12345) % 2147483648
        parts.append("acgt"[seed // 65536 % 4])
    return "".join(parts)


def main(n):
    total = 0
    for k in range(n):
        total += distance(letters(2000, k), letters(2000, k + 1000))
    print(total)


main(int(sys.argv[1]))
