# list methods and operators
a = [3, 1, 2]
a.append(5)
a.extend((7, 8))
a.insert(0, 9)
a.insert(-1, 6)
print(a, a.pop(), a.pop(0), a.index(2), a.count(5), len(a))
a.remove(5)
a.sort()
print(a)
a.reverse()
a.sort(key=lambda x: x % 3)
print(a, a + [0], a * 2, [1] < [1, 0], [1, 2] == [1, 2], 7 in a)
b = a[:]
b[1:3] = [10, 20, 30]
b[len(b):] = [40]
print(a, b, b[::2], b[::-1], b[-2:])
b[::2] = [0] * len(b[::2])
print(b)
c = [[0] * 3 for _ in range(2)]
c[0][1] = 5
print(c, sum(c, []), [x for r in c for x in r])
words = ['b', 'C', 'a']
words.sort(key=str.lower, reverse=True)
print(words, a.copy() == a, a.clear(), a)
