def mk(n):
    t = ()
    for i in range(n): t += (i,)
    return t
d = {(0, 1): 'a', (0, 1, 2): 'b'}
print(d[mk(2)], mk(3) in d, mk(4) in d, d.get(mk(1)), mk(0) == (), mk(2) == (0, 1), (0, 1) == mk(2), (0, 1) < mk(3), mk(3) > (0, 1), mk(2) <= (0, 1), mk(2) >= (0, 1), (0, 2) >= mk(5))
e = {(1, 2): 1}
e[mk(2)] = 5
print(e, sorted([mk(3), mk(1), (5,), (0, 0)]), max(mk(3), mk(2)), hash(mk(2)) == hash((0, 1)))
s = {mk(2), (0, 1), (3, 4)}
print(len(s), (0, 1) in s, mk(2) in s)
print(str(mk(1)), '%s' % (mk(2),), f'{mk(3)}', repr(mk(0)))
x = tuple(sorted([3, 1]))
y = {x: 1}
print(y[1, 3], (1, 3) in y, y == {(1, 3): 1}, {(1, 3): 1} == y, [x] == [(1, 3)], [(1, 3)] == [x], x != (1, 3))
m = [[1, 2], [3, 4]]
seen = set()
seen.add(tuple(map(tuple, m)))
print(tuple(tuple(r) for r in m) in seen, ((1, 2), (3, 4)) in seen, seen)
