# bench: n=25 python=1
# Pancake flips over all permutations of nine numbers.
import sys


def fannkuch(size):
    start = list(range(size))
    perm = [0] * size
    count = [0] * size
    flips_most = 0
    checksum = 0
    r = size
    number = 0
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        for i in range(size):
            perm[i] = start[i]
        flips = 0
        k = perm[0]
        while k != 0:
            low = 0
            high = k
            while low < high:
                swap = perm[low]
                perm[low] = perm[high]
                perm[high] = swap
                low += 1
                high -= 1
            flips += 1
            k = perm[0]
        if flips > flips_most:
            flips_most = flips
        if number % 2 == 0:
            checksum += flips
        else:
            checksum -= flips
        while True:
            if r == size:
                return checksum * 1000 + flips_most
            first = start[0]
            for i in range(r):
                start[i] = start[i + 1]
            start[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        number += 1


def main(n):
    total = 0
    for _ in range(n):
        total += fannkuch(9)
    print(total)


main(int(sys.argv[1]))
