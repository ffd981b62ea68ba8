# functions, lambdas and methods as dict values: dispatch table
def add(a, b):
    return a + b


def sub(a, b):
    return a - b


ops = {'+': add, '-': sub, '*': lambda a, b: a * b, '//': lambda a, b: a // b}
for sign in ops:
    print(9, sign, 4, '=', ops[sign](9, 4))
print('%' in ops)
f = ops.get('^', add)
print(f(1, 2))
ops['max'] = max
print(ops['max'](3, 8))
