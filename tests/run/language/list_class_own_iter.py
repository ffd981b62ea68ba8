class L(list):
    def __iter__(self):
        for i in range(len(self)):
            yield self[i] * 10
x = L([3, 1, 2])
for v in x:
    print(v)
print(list(x), tuple(x), sorted(x), set(x) == {30, 10, 20})
a, b, c = x
print(a, b, c)
print([*x], sum(x), max(x))
def f(*a):
    return a
print(f(*x))
print([i for i in x])
y = [0]
y.extend(x)
print(y)
y += x
print(y)
print(len(x), x == [3, 1, 2], 30 in x, 3 in x)
print(list(map(str, x)), list(zip(x, x)), list(enumerate(x)))
print(",".join(str(q) for q in x))
