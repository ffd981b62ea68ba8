# default arguments: order, evaluation once, mutable default, None default
def power(base, exp=2, scale=1):
    return scale * base ** exp


print(power(3), power(3, 3), power(3, scale=10), power(2, scale=2, exp=5))


def push(x, acc=[]):
    acc.append(x)
    return acc


print(push(1), push(2), push(3, []))


def fresh(x, acc=None):
    if acc is None:
        acc = []
    acc.append(x)
    return acc


print(fresh(1), fresh(2), fresh(3, [0]))
n = 5


def late(x=n):
    return x


n = 6
print(late(), n)
