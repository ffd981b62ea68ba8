# iter() over sequences, next with default, iterators shared between loops
it = iter([1, 2, 3, 4, 5])
for x in it:
    if x == 2:
        break
print(list(it))
a = iter(range(6))
print(list(zip(a, a)))
s = iter('hello')
print(next(s) + next(s), ''.join(s), next(s, '?'))
d = iter({'x': 1, 'y': 2}.items())
print(next(d), next(d), next(d, None))
r = reversed([1, 2, 3])
print(next(r), list(r))
e = enumerate('ab')
print(next(e), next(e))
m = map(lambda v: v * 2, [5, 6])
print(next(m), next(m), next(m, 0))
