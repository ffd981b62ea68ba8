# tuples compared, sorted, hashed, sliced, concatenated
t = (3, 'a', 2.5)
print(t[1:], t + (None,), t * 2, len(t), 'a' in t, t.index(2.5), t.count(3))
print((1, 2) < (1, 3), (2,) > (1, 9), (1, 'b') < (1, 'c'), () < (0,), (1, 2) == (1, 2.0))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a')]), min((3, 1), (2, 9)), max([(0,), (0, 0)]))
a, (b, c), *d = 1, (2, 3), 4, 5
print(a, b, c, d, (5,), (), tuple('ab'), tuple(range(3)))
print(hash((1, 2)) == hash((1, 2)), {(1, 2): 'x'}[1, 2], sum((1, 2, 3)), t[::-1])
