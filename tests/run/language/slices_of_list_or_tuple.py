# A slice of what is a list or a tuple.
def m(v):
    match v:
        case [1, x, *rest]:
            return f'1.. {x} {rest}'
        case [x, y]:
            return f'pair {x} {y}'
    return 'o'

for v in [[1, 2], [1, 2, 3, 4], [3, 4], (7, 8), 5]:
    print(m(v))
