# bench: n=60 python=4
# Quicksort of a hundred thousand numbers.
import sys


def sort(a, low, high):
    while low < high:
        pivot = a[(low + high) // 2]
        i = low
        j = high
        while i <= j:
            while a[i] < pivot:
                i += 1
            while a[j] > pivot:
                j -= 1
            if i <= j:
                a[i], a[j] = a[j], a[i]
                i += 1
                j -= 1
        if j - low < high - i:
            sort(a, low, j)
            low = i
        else:
            sort(a, i, high)
            high = j


def main(n):
    size = 100000
    seed = 7
    check = 0
    for k in range(n):
        a = []
        for i in range(size):
            seed = (seed * 1103515245 + 12345) % 2147483648
            a.append(seed)
        sort(a, 0, size - 1)
        check += a[k] - a[size // 2]
    print(check)


main(int(sys.argv[1]))
