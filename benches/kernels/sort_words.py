# bench: n=14 python=1
# Sorting words that begin alike.
import sys


def main(n):
    total = 0
    seed = 11
    for _ in range(n):
        words = []
        for _ in range(100000):
            seed = (seed * 1103515245 + 12345) % 2147483648
            words.append("item" + str(seed // 64))
        words.sort()
        for k in range(0, 100000, 1000):
            total = (total * 31 + int(words[k][4:])) % 1000003
    print(total)


main(int(sys.argv[1]))
