# many insertions and deletions keep a dict consistent
d = {}
for i in range(20000):
    d[i * 31 % 20011] = i
for i in range(0, 20000, 3):
    d.pop(i * 31 % 20011)
print(len(d))
s = 0
for k, v in d.items():
    s = (s * 7 + k * 3 + v) % 1000003
print(s)
for i in range(-5, 5):
    d[i] = d.get(i, 0) + i
print(len(d), d[-5], d[4])
first = next(iter(d))
print(first, d[first])
while len(d) > 10:
    d.popitem()
print(list(d.items())[:5])
