# set literals, add, discard, remove, membership, length
s = {3, 1, 2}
print(s, len(s))
s.add(5)
s.add(2)
print(sorted(s))
s.discard(1)
s.discard(100)
s.remove(5)
print(s, 3 in s, 5 in s, 5 not in s)
try:
    s.remove(77)
except KeyError as e:
    print('KeyError', e)
e = set()
print(e, len(e), bool(e), bool({0}))
e.add(4)
print(e)
e.clear()
print(e)
