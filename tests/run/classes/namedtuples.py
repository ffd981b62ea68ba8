# namedtuple: fields, indexing, unpacking, _replace, comparison
from collections import namedtuple

Point = namedtuple('Point', 'x y')
Person = namedtuple('Person', ['name', 'age', 'city'])
p = Point(3, 4)
print(p, p.x, p[1], p.x * p.y, len(p))
x, y = p
print(x, y, p == (3, 4), p < Point(3, 5))
q = p._replace(x=10)
print(q, p)
ann = Person(name='ann', age=30, city='rome')
print(ann, ann.name.upper(), ann._fields)
people = [ann, Person('bob', 25, 'oslo'), Person('cid', 35, 'bern')]
for who in sorted(people, key=lambda r: r.age):
    print('%s %d %s' % who)
print(max(people, key=lambda r: r.city).name, sum(r.age for r in people))
d = {Point(0, 0): 'o', Point(1, 0): 'e'}
print(d[Point(1, 0)], d[0, 0])
