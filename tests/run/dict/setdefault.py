# dict.setdefault returns the stored value and inserts when missing
groups = {}
for w in ['apple', 'avocado', 'bean', 'beet', 'cherry', 'apricot']:
    groups.setdefault(w[0], []).append(w)
print(groups)
n = {}
print(n.setdefault('a', 5))
print(n.setdefault('a', 9))
n['a'] += 1
print(n.setdefault('a', 0), n)
nested = {}
nested.setdefault('x', {}).setdefault('y', []).append(3)
nested.setdefault('x', {}).setdefault('y', []).append(4)
nested.setdefault('x', {}).setdefault('z', []).append(5)
print(nested)
