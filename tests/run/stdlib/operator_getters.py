# operator: attrgetter, methodcaller, itemgetter
from operator import attrgetter, itemgetter, methodcaller


class P:
    def __init__(self, name, age):
        self.name = name
        self.age = age


ps = [P('bob', 30), P('al', 25), P('cy', 30)]
print([p.name for p in sorted(ps, key=attrgetter('age', 'name'))], list(map(attrgetter('name'), ps)))
print(list(map(methodcaller('upper'), ['a', 'b'])), methodcaller('split', ',')('x,y'), methodcaller('replace', 'a', 'o')('banana'))
print(sorted([(1, 'b'), (0, 'c')], key=itemgetter(1)), max({'a': 3, 'b': 7}.items(), key=itemgetter(1)))
