# the name bound by `as` ends with the handler; other names stay
err = 'outer'
try:
    raise ValueError('x')
except ValueError as err2:
    kept = str(err2)
    value = 10
print(err, kept, value)


def f():
    result = None
    try:
        result = int('q')
    except ValueError as e:
        message = str(e)
    else:
        message = 'fine'
    return result, message


print(f())
for s in ('1', 'x'):
    try:
        n = int(s)
    except ValueError:
        n = -1
    print(n)
