# the order of try, except, else and finally
def f(x):
    out = []
    try:
        out.append('try')
        y = 10 // x
    except ZeroDivisionError:
        out.append('except')
    else:
        out.append('else %d' % y)
    finally:
        out.append('finally')
    out.append('after')
    return out


print(f(3))
print(f(0))
try:
    pass
finally:
    print('only finally')
try:
    print('a')
except ValueError:
    print('never')
else:
    print('b')
