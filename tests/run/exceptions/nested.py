# nested try blocks; inner handlers do not match, outer ones do
def f(kind):
    try:
        try:
            if kind == 'v':
                raise ValueError('v')
            elif kind == 'k':
                raise KeyError('k')
            elif kind == 't':
                raise TypeError('t')
        except ValueError:
            print('inner value')
        finally:
            print('inner finally')
        print('between')
    except KeyError as e:
        print('outer key', e)
    return 'done'


print(f('v'))
print(f('k'))
print(f(''))
try:
    f('t')
except TypeError as e:
    print('caller', e)
