# small text tasks: abbreviations, 100 doors, 99 bottles, ABC blocks, comma quibbling, isbn, luhn
def doors(n):
    state = [False] * (n + 1)
    for k in range(1, n + 1):
        for d in range(k, n + 1, k):
            state[d] = not state[d]
    return [i for i, s in enumerate(state) if s]


def bottles(n):
    def some(k):
        return '%s bottle%s of beer' % (k if k else 'no more', '' if k == 1 else 's')
    for k in range(n, 0, -1):
        yield some(k) + ' on the wall, ' + some(k)
        yield 'take %s down, %s on the wall' % ('it' if k == 1 else 'one', some(k - 1))


def can_make(word, blocks):
    if not word:
        return True
    return any(word[0] in b and can_make(word[1:], blocks[:i] + blocks[i + 1:]) for i, b in enumerate(blocks))


def quibble(words):
    if not words:
        return '{}'
    *first, last = words
    return '{' + (', '.join(first) + ' and ' if first else '') + last + '}'


def luhn(text):
    total = 0
    for i, c in enumerate(reversed(text)):
        d = int(c)
        if i % 2:
            d *= 2
        total += d - 9 if d > 9 else d
    return total % 10 == 0


def isbn13(text):
    digits = [int(c) for c in text if c.isdigit()]
    return len(digits) == 13 and sum(d * (3 if i % 2 else 1) for i, d in enumerate(digits)) % 10 == 0


def abbreviate(words):
    n = 1
    while len({w[:n] for w in words}) < len(words):
        n += 1
    return n, [w[:n] for w in words]


def range_text(xs):
    out = []
    i = 0
    while i < len(xs):
        j = i
        while j + 1 < len(xs) and xs[j + 1] == xs[j] + 1:
            j += 1
        out.append('%d-%d' % (xs[i], xs[j]) if j - i > 1 else ','.join(map(str, xs[i:j + 1])))
        i = j + 1
    return ','.join(out)


def expand(text):
    for part in text.split(','):
        k = part.find('-', 1)
        if k > 0:
            yield from range(int(part[:k]), int(part[k + 1:]) + 1)
        else:
            yield int(part)


BLOCKS = 'BO XK DQ CP NA GT RE TG QD FS JW HU VI AN OB ER FS LY PC ZM'.split()
print(doors(100))
print('\n'.join(bottles(2)))
print({w: can_make(w, BLOCKS) for w in ('A', 'BARK', 'BOOK', 'TREAT', 'COMMON', 'SQUAD')})
print([quibble(w) for w in ([], ['ABC'], ['ABC', 'DEF'], ['ABC', 'DEF', 'G', 'H'])])
print([luhn(s) for s in ('49927398716', '49927398717', '1234567812345670')], isbn13('978-0596528126'), isbn13('978-0596528120'))
print(abbreviate('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split()))
print(range_text([0, 1, 2, 4, 6, 7, 8, 11, 12, 14]), list(expand('-6,-3--1,3-5,7,9-11')))
print(''.join(w[0] for w in 'portable network graphics'.split()).upper(), 'rosetta'[::-1].title(), ' '.join('abc def'.split()[::-1]))
