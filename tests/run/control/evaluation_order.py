# order of evaluation in calls, operators, displays, assignments
def v(x, log):
    log.append(x)
    return x


log = []
r = v(1, log) + v(2, log) * v(3, log)
print(r, log)
log = []
print([v(3, log), v(1, log)], {v(5, log): v(6, log)}, log)
log = []
d = {}
d[v('k', log)] = v('w', log)
print(d, log)
log = []


def f(a, b=0, *args, c=0):
    return a + b + c


print(f(v(1, log), c=v(2, log), b=v(3, log)), log)
log = []
x = v(1, log) if v(0, log) else v(2, log)
print(x, log)
log = []
a = [0, 0, 0]
a[v(1, log)] += v(5, log)
print(a, log, v(1, log) < v(3, log) < v(2, log), log)
