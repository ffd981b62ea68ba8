# an error raised inside except and inside finally; __context__ is kept
def f():
    try:
        return 1 // 0
    except ZeroDivisionError:
        return {}['gone']


def g():
    try:
        raise ValueError('first')
    finally:
        raise TypeError('second')


try:
    f()
except KeyError as e:
    print('KeyError', e, type(e.__context__).__name__)
try:
    g()
except TypeError as e:
    print(e, '/', e.__context__)
