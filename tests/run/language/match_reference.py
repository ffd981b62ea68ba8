# Every kind of pattern.
class P:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = (x, y)

RED = 1

class Color:
    RED = 'red'

def m(v):
    match v:
        case 0:
            return 'zero'
        case 1 | 2:
            return 'one-two'
        case -3:
            return 'neg'
        case 1.5:
            return 'float'
        case True:
            return 'true'
        case None:
            return 'none'
        case 'hi':
            return 'str hi'
        case Color.RED:
            return 'dotted'
        case str() as s if len(s) > 5:
            return 'long ' + s
        case str(s):
            return 'str ' + s
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [1, x, *rest]:
            return f'1.. {x} {rest}'
        case [x, y]:
            return f'pair {x} {y}'
        case [first, *_, last]:
            return f'{first}..{last}'
        case {'t': 'circle', 'r': r}:
            return f'circle {r}'
        case {'t': t, **rest}:
            return f't {t} {rest}'
        case {}:
            return 'dict'
        case P(x=0, y=0):
            return 'origin'
        case P(0, y):
            return f'yaxis {y}'
        case P(x, y) if x == y:
            return f'diag {x}'
        case P():
            return 'P'
        case int(n) if n > 100:
            return f'big {n}'
        case int() | float():
            return f'num {v}'
        case _:
            return 'other'

for v in [0, 1, 2, -3, 1.5, None, 'hi', 'red', 'longer string', 'ab', [], [5], [1, 2], [1, 2, 3, 4], [3, 4], (7, 8), [9, 8, 7], {'t': 'circle', 'r': 2}, {'t': 'sq', 'w': 1}, {'z': 1}, P(0, 0), P(0, 5), P(2, 2), P(1, 2), 500, 50, 2.5, b'x']:
    print(m(v))

def cmd(s):
    match s.split():
        case ['go', 'north' | 'south' as d]:
            return f'going {d}'
        case ['take', *items]:
            return f'taking {items}'
        case ['quit' | 'exit']:
            return 'bye'
        case [c, *_]:
            return f'? {c}'
        case _:
            return 'empty'

for s in ['go north', 'go west', 'take a b', 'quit', 'exit', '']:
    print(cmd(s))
match (1, (2, [3, 4])):
    case [a, [b, [c, d]]]:
        print(a, b, c, d)
match {'a': {'b': [1, {'c': 2}]}}:
    case {'a': {'b': [_, {'c': z}]}}:
        print(z)
match 5:
    case x if x > 10:
        print('no')
    case x:
        print('x', x)
x = 3
match x:
    case 1:
        print('1')
print('after')
