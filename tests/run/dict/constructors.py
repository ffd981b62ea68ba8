# dict() from pairs, zip, keywords, another dict, fromkeys
print(dict())
print(dict([('a', 1), ('b', 2)]))
print(dict(zip('abc', range(3))))
print(dict(one=1, two=2))
d = {'k': [1]}
e = dict(d)
e['j'] = [2]
e['k'].append(9)
print(d, e)
f = d.copy()
f['k'] = [0]
print(d, f)
print(dict.fromkeys(['p', 'q']))
print(dict.fromkeys(range(3), 0))
print(dict((i, chr(97 + i)) for i in range(3)))
print(dict(enumerate('xy')))
