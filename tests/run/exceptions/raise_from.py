# raise ... from, __cause__, from None
def parse(s):
    try:
        return int(s)
    except ValueError as e:
        raise KeyError('no number ' + s) from e


try:
    parse('zz')
except KeyError as e:
    print(e)
    print(type(e.__cause__).__name__, e.__cause__)
try:
    try:
        [][0]
    except IndexError:
        raise LookupError('hidden') from None
except LookupError as e:
    print(e, e.__cause__ is None)
print(parse('12'))
