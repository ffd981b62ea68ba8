# strings are values: methods return new strings, aliases do not change, interned comparisons by value
s = "hello"
t = s
u = s.upper()
s += " world"
print(s, t, u)
t.replace("h", "j")
t.strip()
print(t)
l = list(t)
l[0] = "j"
print("".join(l), t)


def change(x):
    x += "!"
    x = x.replace("e", "3")
    return x


print(change(t), t)
a = "con" + "cat"
b = "concat"
print(a == b, a != b, a in [b], [a].index(b))
parts = [b] * 3
parts[0] += "X"
print(parts, b)
w = b[:]
w += ""
print(w == b, b[0:3] + b[3:] == b)
d = ""
for c in "abc":
    e = d
    d = d + c
    print(repr(e), repr(d))
