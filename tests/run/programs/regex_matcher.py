# regular expression matching by recursion and by derivatives
def match_here(re, text):
    if not re:
        return True
    if re == '$':
        return not text
    if len(re) > 1 and re[1] == '*':
        return match_star(re[0], re[2:], text)
    if len(re) > 1 and re[1] == '?':
        return (bool(text) and re[0] in ('.', text[0]) and match_here(re[2:], text[1:])) or match_here(re[2:], text)
    if text and re[0] in ('.', text[0]):
        return match_here(re[1:], text[1:])
    return False


def match_star(c, re, text):
    i = 0
    while True:
        if match_here(re, text[i:]):
            return True
        if i >= len(text) or c not in ('.', text[i]):
            return False
        i += 1


def match(re, text):
    if re.startswith('^'):
        return match_here(re[1:], text)
    return any(match_here(re, text[i:]) for i in range(len(text) + 1))


class Re:
    def nullable(self):
        return False

    def derive(self, c):
        return NONE

    def full(self, text):
        r = self
        for c in text:
            r = r.derive(c)
        return r.nullable()


class Nothing(Re):
    pass


class Eps(Re):
    def nullable(self):
        return True


class Chr(Re):
    def __init__(self, c):
        self.c = c

    def derive(self, c):
        return EPS if c == self.c else NONE


class Seq(Re):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def nullable(self):
        return self.a.nullable() and self.b.nullable()

    def derive(self, c):
        left = Seq(self.a.derive(c), self.b)
        return Alt(left, self.b.derive(c)) if self.a.nullable() else left


class Alt(Re):
    def __init__(self, a, b):
        self.a, self.b = a, b

    def nullable(self):
        return self.a.nullable() or self.b.nullable()

    def derive(self, c):
        return Alt(self.a.derive(c), self.b.derive(c))


class Star(Re):
    def __init__(self, a):
        self.a = a

    def nullable(self):
        return True

    def derive(self, c):
        return Seq(self.a.derive(c), self)


NONE = Nothing()
EPS = Eps()

for re, text in [('abc', 'xxabcxx'), ('^abc', 'xabc'), ('a.c$', 'abcadc'), ('ab*c', 'ac'), ('^a*$', 'aaaa'), ('^a*$', 'aab'),
                 ('colou?r', 'my color'), ('.*x', 'abc'), ('', 'any')]:
    print('%-8s %-8s %s' % (re, text, match(re, text)))
ab = Star(Alt(Chr('a'), Seq(Chr('b'), Chr('c'))))
print([t for t in ('', 'a', 'bc', 'abca', 'ab', 'cb', 'bcbc') if ab.full(t)])
even = Star(Seq(Alt(Chr('0'), Chr('1')), Alt(Chr('0'), Chr('1'))))
print([n for n in range(20) if even.full(bin(n)[2:])])
