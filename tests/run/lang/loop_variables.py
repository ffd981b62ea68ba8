# loop variables after the loop, changing them inside, changing the list while iterating, range evaluated once
for i in range(3):
    pass
print(i)
for i in range(5):
    print(i, end=" ")
    i += 10
print(i)
n = 3
for j in range(n):
    n = 100
    print(j, end=" ")
print(n)
l = [1, 2, 3]
for v in l:
    if len(l) < 6:
        l.append(v * 10)
print(l, v)
l = [1, 2, 3, 4, 5, 6]
for v in l:
    if v % 2 == 0:
        l.remove(v)
print(l)
l = [1, 2, 3]
for v in l:
    v *= 2
print(l)
for k in range(len(l)):
    l[k] *= 2
print(l)
for v in l[:]:
    l.insert(0, v)
print(l)
x = 7
squares = [x * x for x in range(4)]
print(x, squares)
for a in range(2):
    for a in range(5, 7):
        pass
    print("outer sees", a)
last = None
for last in "xyz":
    pass
print(last)
m = [0, 0, 0]
for m[1] in range(4):
    pass
print(m)
for k, m[k] in enumerate([7, 8, 9]):
    pass
print(m, k)
s = "abc"
for c in s:
    s += c
print(s)
t = (1, 2)
for e in t:
    t = t[1:] and (9, 9)
print(t, e)
