# arguments are references: mutation is seen, rebinding is not
def mutate(xs):
    xs.append(4)
    xs[0] = 'one' and 100


def rebind(xs):
    xs = [0]
    return xs


def extend(xs, ys):
    xs += ys


def replace(xs):
    xs[:] = [9, 9]


a = [1, 2, 3]
mutate(a)
rebind(a)
print(a)
extend(a, [5])
print(a)
replace(a)
print(a)
t = (1, 2)


def grow(t):
    t += (3,)
    return t


print(grow(t), t)
d = {'n': 1}
(lambda m: m.update(n=2))(d)
print(d)
