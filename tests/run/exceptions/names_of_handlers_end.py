try:
    raise ValueError('boom')
except ValueError as err:
    saved = err
try:
    err
    print('still there')
except NameError:
    print('gone 1')
try:
    print(err)
except NameError as e:
    print('gone 2', e)
x = 1
del x
try:
    x
    print('still')
except NameError as e:
    print('gone 3', e)
def f():
    try:
        raise KeyError(1)
    except KeyError as k:
        pass
    try:
        k
        print('still')
    except UnboundLocalError as e:
        print('gone 4', e)
f()
