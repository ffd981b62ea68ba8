"""Methods of operators taken from built-in values and types."""
from functools import reduce

ages = {'ann': 31, 'bob': 25, 'cid': 47}
scores = [5, 9, 2]
print(max(ages, key=ages.__getitem__), min(ages, key=ages.__getitem__))
print(max(range(3), key=scores.__getitem__), sorted(range(3), key=scores.__getitem__))
print(list(map(scores.__getitem__, [2, 0])), list(map('abc'.__contains__, 'ax')))
print((5).__add__(3), (5).__lt__(6), 'ab'.__len__(), [1].__len__(), {1: 2}.__len__(), (2).__pow__(5))
print([1, 2].__contains__(2), 'a'.__eq__('a'), (1, 2).__getitem__(1), (3).__neg__(), (2.5).__mul__(2))
print((7).__divmod__(2), (7).__floordiv__(2), (7).__mod__(4), (7).__truediv__(2), (-7).__abs__())
print((5).__str__() + 'x', 'q'.__repr__(), (6).__and__(3), (6).__or__(3), (6).__xor__(3), (1).__lshift__(4))
print(list(filter({1, 2}.__contains__, [0, 1, 2, 3])))
add = (10).__add__
print(add(1), reduce(lambda f, x: x + f, [1, 2, 3]))
items = [1, 2, 3]
items.__setitem__(0, 9)
items.__delitem__(1)
ages.__setitem__('dan', 1)
print(items, ages)
print([].__bool__() if hasattr([], '__bool__') else 'no bool', (0).__bool__())
