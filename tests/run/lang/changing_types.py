# variables that change type over time
x = 5
print(x + 1)
x = "five"
print(x.upper())
x = [1, 2]
x.append(3)
print(x)
x = 2.5
print(x * 2)
x = (x, "t")
print(x[0], x[1])
x = None
print(x)
x = True
print(x)
line = "3,4,5"
line = line.split(",")
line = [int(v) for v in line]
line = sum(line)
print(line)


def f(v):
    v = str(v)
    v = v + "!"
    v = len(v)
    return v


print(f(10), f(2.5), f([1]))
for item in [1, 2]:
    item = str(item) + "."
    print(item)
for item in ["a"]:
    print(item * 2)
n = "12"
n = int(n)
n += 0.5
print(n)
data = "b a c"
data = data.split()
data.sort()
data = " ".join(data)
print(data)
if len(data) > 3:
    kind = 1
    kind = "long" + str(kind)
else:
    kind = 2
    kind = "short" + str(kind)
print(kind)
i = 0
while i < 3:
    tmp = i * 2
    tmp = "<" + str(tmp) + ">"
    print(tmp, end="")
    i += 1
print()
result = range(3)
result = list(result)
result = [str(r) for r in result]
result = "-".join(result)
print(result)
y = z = 3
y = "s"
print(y, z)


def g(flag):
    value = 1
    if flag:
        value = "one"
        print(value)
        value = 1.5
        return value
    return float(value)


print(g(True), g(False))
