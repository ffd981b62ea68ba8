# args, str and repr of exceptions
e = ValueError('bad', 42)
print(e.args, str(e), repr(e))
print(repr(ValueError()), str(ValueError()) == '', ValueError('x').args)
print(repr(KeyError('k')), str(KeyError('k')), str(IndexError('i')))
print(repr(RuntimeError('a', 'b')))


class My(Exception):
    pass


print(repr(My('x', 1)), str(My('only')), My('x', 1).args[1])
try:
    raise My('one', 2)
except My as err:
    a, b = err.args
    print(a, b)
