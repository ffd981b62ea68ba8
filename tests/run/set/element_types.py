# sets of strings, floats, tuples, mixed-length words, printed sorted
s = {'pear', 'fig', 'apple'}
print(sorted(s), 'fig' in s)
f = {0.5, 1.5, 0.25}
print(sorted(f), 0.5 in f, sum(sorted(f)))
t = {(1, 2), (3, 4), (1, 2)}
print(sorted(t), (3, 4) in t, (4, 3) in t)
b = {x > 2 for x in range(5)}
print(sorted(b))
n = {(None, 1), (None, 2)}
print(len(n))
print({'only'})
print({(1, 'a')})
print({2.5}, {True}, {None}, {b'x'})
