# insertion order survives updates, deletions and reinsertion
d = {}
for i in range(10):
    d[i * 7 % 10] = i
print(d)
for i in (0, 3, 6, 9):
    del d[i]
print(d)
d[3] = 'again' and 99
d[1] = 100
print(d)
print(list(reversed(d)))
print(list(reversed(d.items())))
for i in range(20, 26):
    d[i] = i
    if i % 2:
        d.pop(i - 1)
print(d)
