def f(x):
    return chr(x)
def g(x):
    return ord(x)
for v in [65, 'a', None]:
    try:
        print(f(v))
    except TypeError as e:
        print('TypeError')
    try:
        print(g(v))
    except TypeError as e:
        print('TypeError')
def f(x):
    return 'abc' * x
def g(x):
    return divmod(x, 7)
for v in [3, 'a', None, 2.5]:
    try:
        print(f(v))
    except TypeError as e:
        print('TypeError')
    try:
        print(g(v))
    except TypeError as e:
        print('TypeError')
def o(x):
    return x.upper()
for v in ['a', None, [1, 2], {}, 3]:
    try:
        print(o(v))
    except TypeError as e:
        print('TypeError', e)
    except AttributeError as e:
        print(e)
