# except with a tuple of types, also stored in a variable
NUMERIC = (ValueError, ZeroDivisionError)


def inverse(s):
    try:
        return 1 / float(s)
    except NUMERIC as e:
        return type(e).__name__


for s in ['4', '0', 'abc', '-0.5', '']:
    print(repr(s), inverse(s))


def pick(seq, i):
    try:
        return seq[i]
    except (IndexError, KeyError):
        return None


print(pick([1, 2], 1), pick([1, 2], 2), pick([], 0))
