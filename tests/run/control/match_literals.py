# match with literals, alternatives, guards, capture and wildcard
def http(code):
    match code:
        case 200:
            return 'ok'
        case 301 | 302:
            return 'moved'
        case n if 400 <= n < 500:
            return 'client error %d' % n
        case 500:
            return 'server error'
        case _:
            return 'unknown'


def word(s):
    match s:
        case 'yes' | 'y':
            return True
        case 'no' | 'n' | '':
            return False
        case other:
            return len(other) > 3


def const(x):
    match x:
        case None:
            return 'none'
        case True:
            return 'true'
        case False:
            return 'false'


print([http(c) for c in (200, 302, 404, 500, 99)])
print([word(s) for s in ('yes', 'n', '', 'maybe', 'ok')])
print(const(None), const(True), const(1 > 2))
match -3:
    case -3:
        print('minus three')
