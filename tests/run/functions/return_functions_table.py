# functions that choose and build other functions
def make_op(sym):
    if sym == '+':
        return lambda a, b: a + b
    elif sym == '-':
        return lambda a, b: a - b
    def power(a, b):
        r = 1
        for _ in range(b):
            r *= a
        return r
    return power


print([make_op(s)(2, 5) for s in '+-^'])
line = [make_op('+'), make_op('^')]
acc = 3
for op in line:
    acc = op(acc, 2)
print(acc, (lambda f: f(7, 7))(make_op('-')))
