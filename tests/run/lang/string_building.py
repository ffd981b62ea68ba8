# building strings in loops: += at the end, at the front, join, repetition, nested, in closures
s = ""
for i in range(20):
    s += str(i)
print(s, len(s))
s = ""
for c in "abc":
    s = c + s
print(s)
parts = []
for i in range(5):
    parts.append("%d^2=%d" % (i, i * i))
print("; ".join(parts))
line = "+" + "-" * 8 + "+"
print(line)
print("|" + " " * 8 + "|")
out = ""
for r in range(3):
    for c in range(4):
        out += "*" if (r + c) % 2 else "."
    out += "\n"
print(out, end="")
big = ""
for i in range(20000):
    big += chr(97 + i % 26)
print(len(big), big[:5], big[-5:], big.count("z"))


def joiner():
    text = ""

    def add(w):
        nonlocal text
        text += w + " "
        return text

    return add


j = joiner()
j("a")
j("b")
print(repr(j("c")))
a = "x"
b = a
a += "y"
print(a, b)
t = "ab"
t = t + t + t[0] + t[-1]
print(t)
print("a" "b" + "c" * 2 + 2 * "d", "-" * 0 + "|" + "-" * -3)
rows = [["id", "name"], ["1", "Ann"], ["22", "Bo"]]
widths = [max([len(r[c]) for r in rows]) for c in range(2)]
for r in rows:
    print(" ".join([v.ljust(w) for v, w in zip(r, widths)]) + "|")
