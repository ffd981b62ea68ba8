# changing a list while looping over it
xs = [1, 2, 3, 4, 5, 6]
for x in xs:
    if x % 2:
        xs.remove(x)
print(xs)
ys = [1, 2, 3]
for y in ys:
    if len(ys) < 8:
        ys.append(y * 10)
print(ys)
zs = [5, 4, 3, 2, 1]
i = 0
while i < len(zs):
    if zs[i] % 2 == 0:
        zs.pop(i)
    else:
        i += 1
print(zs)
for x in xs[:]:
    xs.insert(0, x)
print(xs)
for i in range(len(zs) - 1, -1, -1):
    del zs[i]
print(zs)
