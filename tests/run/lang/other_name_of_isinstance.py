class Symbol(str): pass
def to_string(x):
    if x is True: return "#t"
    elif x is False: return "#f"
    elif isa(x, Symbol): return x
    elif isa(x, str): return '"%s"' % x
    elif isa(x, list): return '(' + ' '.join(map(to_string, x)) + ')'
    else: return str(x)
isa = isinstance
def env(parms=(), args=()):
    return 'expected %s, given %s, ' % (to_string(parms), to_string(args))
print(env(), env(["a"], [1]), env("a", "b"), env((1,)))
