# assignment expressions in conditions, loops, comprehensions, arguments and chained use
data = [3, 8, 1, 9, 4]
if (n := len(data)) > 3:
    print("long", n)
i = 0
while (v := data[i]) != 9:
    print(v, end=" ")
    i += 1
print("stopped at", i, v)
print([y for x in data if (y := x * 2) > 6], y)
print((a := 5) + (b := a * 2), a, b)
total = 0
print([total := total + x for x in data], total)


def half(x):
    return x // 2 if x % 2 == 0 else None


for k in (4, 5):
    if (h := half(k)) is not None:
        print(k, h)
    else:
        print(k, "odd")
s = "key=value"
if (pos := s.find("=")) >= 0:
    print(s[:pos], s[pos + 1:])
print(max(m := 3, 2), m)
x = (y := 1, 2)
print(x, y)
if (p := 10) > 5 and (q := p - 8) < 5:
    print(p, q)
stack = [1, 2, 3]
while stack and (top := stack.pop()) > 1:
    print("top", top)
print(stack, top)
print(f"{(w := 7)} {w + 1}")


def f():
    if any([(hit := c) == "b" for c in "abc"]):
        return hit
    return None


print(f())
