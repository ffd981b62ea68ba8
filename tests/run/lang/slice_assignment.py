# slice assignment and deletion: same length, growing, shrinking, extended steps, aliasing
l = [0, 1, 2, 3, 4, 5]
l[1:3] = [10, 20]
print(l)
l[1:3] = [7]
print(l)
l[1:2] = [1, 2, 3, 4]
print(l)
l[2:2] = [90, 91]
print(l)
l[:0] = [-1]
print(l)
l[len(l):] = [100]
print(l)
l[2:5] = []
print(l)
l[::2] = [0] * len(l[::2])
print(l)
l[::-1] = list(range(len(l)))
print(l)
l[1:4] = l[4:7]
print(l)
l[:] = l[::-1]
print(l)
l[100:200] = [55]
print(l)
l[-2:] = range(3)
print(l)
l[5:2] = [8, 8]
print(l)
l[1:1] = "ab" and [6]
print(l)
alias = l
l[:] = [1, 2, 3]
print(alias, alias is l)
l[1:2] = l
print(l, alias)
d = list(range(12))
del d[0]
del d[-1]
print(d)
del d[2:4]
print(d)
del d[::3]
print(d)
del d[-2:]
print(d)
del d[10:], d[0]
print(d)
del d[:]
print(d, len(d))
e = list(range(10))
del e[::-2]
print(e)
del e[3:0:-1]
print(e)
words = list("abcdef")
words[1:5:2] = ["B", "D"]
words[0:2], words[4:] = ["x"], ["y", "z", "w"]
print(words)
m = [[1, 2], [3]]
m[0][1:] = [9, 9, 9]
m[1:] = [[4], [5]]
print(m)
a = [1, 2, 3, 4]
a[1:3] += [7, 8]
a[:1] *= 3
print(a)
