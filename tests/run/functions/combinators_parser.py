# parser combinators made of closures
def char(c):
    def parse(s, i):
        if i < len(s) and s[i] == c:
            return [(c, i + 1)]
        return []
    return parse


def seq(p, q):
    def parse(s, i):
        return [(a + b, k) for a, j in p(s, i) for b, k in q(s, j)]
    return parse


def alt(p, q):
    return lambda s, i: p(s, i) + q(s, i)


def many(p):
    def parse(s, i):
        out = [('', i)]
        for a, j in p(s, i):
            for b, k in parse(s, j):
                out.append((a + b, k))
        return out
    return parse


def opt(p):
    return lambda s, i: [('', i)] + p(s, i)


def word(w):
    p = char(w[0])
    for c in w[1:]:
        p = seq(p, char(c))
    return p


def full(p, s):
    return any(j == len(s) for _, j in p(s, 0))


ab = many(alt(char('a'), char('b')))
print(ab('abac', 0))
digit = char('0')
for c in '123456789':
    digit = alt(digit, char(c))
number = seq(opt(char('-')), seq(digit, many(digit)))
for t in ['7', '-42', '4-', '', '007']:
    print(repr(t), full(number, t))


def nested(s, i):
    return seq(char('('), seq(many(nested), char(')')))(s, i)


for t in ['()', '(())', '(()())', '(()', ')(']:
    print(t, full(nested, t))
keyword = alt(word('if'), alt(word('else'), word('elif')))
print([full(keyword, w) for w in ['if', 'else', 'elif', 'el']])
