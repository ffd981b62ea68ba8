# operator: arithmetic functions, itemgetter, attrgetter
import operator
from operator import add, attrgetter, itemgetter, mul


class P:
    def __init__(self, name, age):
        self.name, self.age = name, age


print(add(2, 3), mul('ab', 2), operator.sub(5, 1), operator.floordiv(7, 2), operator.mod(7, 4), operator.neg(3))
print(operator.lt(1, 2), operator.eq('a', 'a'), operator.and_(6, 3), operator.xor(6, 3), operator.not_(0))
rows = [(1, 'b', 30), (2, 'a', 20), (3, 'c', 20)]
print(sorted(rows, key=itemgetter(1)), sorted(rows, key=itemgetter(2, 1)), max(rows, key=itemgetter(2)))
ps = [P('zed', 3), P('amy', 9)]
print([p.name for p in sorted(ps, key=attrgetter('name'))], max(ps, key=attrgetter('age')).name)
ops = {'+': operator.add, '-': operator.sub, '*': operator.mul, '/': operator.truediv}
print([ops[o](6, 3) for o in '+-*'], ops['/'](6, 4), list(map(itemgetter(0), rows)))
