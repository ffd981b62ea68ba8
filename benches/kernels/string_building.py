# bench: n=375 python=20
# Building long strings by appending and by joining.
import sys


def appended(count):
    text = ""
    for i in range(count):
        text += str(i)
        text += ","
    return text


def joined(count):
    parts = []
    for i in range(count):
        parts.append(str(i * 7))
    return ";".join(parts)


def main(n):
    length = 0
    digits = 0
    for k in range(n):
        a = appended(20000 + k)
        b = joined(20000 + k)
        length += len(a) + len(b)
        for c in a:
            if c == "7":
                digits += 1
        for c in b:
            if c == "7":
                digits += 1
    print(length, digits)


main(int(sys.argv[1]))
