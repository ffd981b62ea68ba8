# bench: n=1500000 python=20000
# Numbers as text with fixed places, and what they come to.
import sys


def main(n):
    length = 0
    nines = 0
    x = 0.0
    for i in range(n):
        x += 0.37
        text = "%.3f %.1f" % (x, x / 7)
        length += len(text)
        if text[-1] == "9":
            nines += 1
    print(length, nines)


main(int(sys.argv[1]))
