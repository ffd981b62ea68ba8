# Sums and words: a program that computes and prints ints and strings.
def gcd(a, b):
    while b != 0:
        a, b = b, a % b
    return a


def rounds(a, b):
    count = 0
    while b != 0:
        a, b = b, a % b
        count += 1
    return count


def main():
    total = 0
    for i in range(1, 60):
        for j in range(1, 60):
            if gcd(i, j) == 1:
                total += 1
    print("pairs without a common divisor:", total)
    print("rounds:", rounds(1134903170, 701408733))
    if total > 2000:
        print("more than 2000")
    else:
        print("at most 2000")


main()
