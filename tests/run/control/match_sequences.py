# match with sequence patterns: fixed, star, nested
def describe(xs):
    match xs:
        case []:
            return 'empty'
        case [x]:
            return 'one %d' % x
        case [x, y]:
            return 'two %d %d' % (x, y)
        case [0, *rest]:
            return 'zero then %d more' % len(rest)
        case [first, *_, last] if first == last:
            return 'same ends %d' % first
        case [first, *_]:
            return 'starts with %d' % first


for xs in ([], [1], [1, 2], [0, 5, 5], [7, 8, 7], [1, 2, 3]):
    print(describe(xs))


def point(p):
    match p:
        case (0, 0):
            return 'origin'
        case (x, 0):
            return 'x axis at %d' % x
        case (0, y):
            return 'y axis at %d' % y
        case (x, y) if x == y:
            return 'diagonal'
        case (x, y):
            return 'at %d,%d' % (x, y)


print([point(p) for p in ((0, 0), (3, 0), (0, 4), (2, 2), (1, 2))])


def command(line):
    match line.split():
        case ['go', direction]:
            return 'going ' + direction
        case ['take', *things]:
            return 'taking ' + ' and '.join(things)
        case ['quit' | 'exit']:
            return 'bye'
        case [verb, *_]:
            return 'what is ' + verb
        case _:
            return 'silence'


for c in ('go north', 'take lamp key', 'exit', 'dance now', ''):
    print(command(c))
