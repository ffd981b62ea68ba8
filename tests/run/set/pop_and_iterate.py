# pop empties a set; iteration visits each element once
s = {10, 20, 30}
got = []
while s:
    got.append(s.pop())
print(sorted(got), s)
try:
    s.pop()
except KeyError as e:
    print(e)
total = 0
for x in {1, 2, 3, 4}:
    total += x
print(total, max({3, 9, 4}), min({3, 9, 4}), sum({1.5, 2.5}))
print(sorted(x + 1 for x in {5, 6}))
print(all(x > 0 for x in {1, 2}), any(x > 1 for x in {1, 2}))
a, b = sorted({9, 8})
print(a, b)
