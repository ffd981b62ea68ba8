def show(x, d=0):
    if isinstance(x, dict):
        return '{' + ','.join(k + ':' + show(v, d+1) for k, v in x.items()) + '}'
    if isinstance(x, list):
        return '[' + ','.join(show(v, d+1) for v in x) + ']'
    if isinstance(x, tuple):
        return '(' + ','.join([show(v, d+1) for v in x]) + ')'
    if isinstance(x, set):
        return 'set' + str(len(x))
    return repr(x)
def make(n):
    if n == 0: return 7
    if n % 4 == 1: return [make(n-1), 'x']
    if n % 4 == 2: return {'k': make(n-1), 'n': None}
    if n % 4 == 3: return (make(n-1), n)
    return [make(n-1), make(n-1), {'a': make(n-1)}]
print(show(make(9)))
def swap(x):
    if isinstance(x, list): return [swap(y) for y in reversed(x)]
    if isinstance(x, dict): return {k: swap(v) for k, v in x.items()}
    if isinstance(x, tuple): return tuple(swap(y) for y in x)
    return x
print(show(swap(make(7))))
print(make(6) == make(6), make(6) == swap(make(6)))
