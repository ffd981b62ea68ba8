# bench: n=4000000 python=40000
# The longest chain of the 3n+1 problem.
import sys


def main(n):
    longest = 0
    start = 0
    total = 0
    for i in range(1, n):
        # The same small numbers at every size, so that the work grows with n alone.
        k = i % 65536 + 1
        length = 1
        while k != 1:
            if k % 2 == 0:
                k = k // 2
            else:
                k = 3 * k + 1
            length += 1
        total += length
        if length > longest:
            longest = length
            start = i
    print(start, longest, total)


main(int(sys.argv[1]))
