# vpyc: std=vpython
native include(stdio)
native include(stdlib)
native include(math)

count = 5
ratio = 0.5

def locals_of_c():
    n = 0
    x = 0.0
    print native sscanf("12 4.5 7", "%d %lf", &n, &x), n, x
    n += 30
    x = n / 2.0
    print n, x, n * 2, -n
    total = 0
    for n in range(3):
        native sscanf("100", "%d", &count)
        total += n
    print total, n
    return n

def shared():
    # Written by C through the address, read by a nested function.
    value = 1
    def show():
        return value * 10
    native sscanf("9", "%d", &value)
    print show(), value
    value = 4
    print show()

def by_argument(n, s):
    native sscanf("77", "%d", &n)
    end = ""
    number = native(->long) strtol(s, &end, 10)
    return n, number, end, len(end)

def items():
    a = [1.5, 2.5, 3.5]
    part = native(->float) modf(7.25, &a[1])
    print part, a
    b = [5, 6, 7]
    native memset(&b[1], 0, 8)
    print b
    native memset(b, 0, 24)
    print b

def flags(flag):
    native sscanf("1", "%d", &flag)
    return flag

def retried():
    got = 0
    try:
        native sscanf("3", "%d", &got)
        raise ValueError("late")
    except ValueError as e:
        print got, e
    return got

def walk(n):
    here = n
    if n > 0:
        walk(n - 1)
    native sscanf("1", "%*d")
    native sscanf(str(n * 11), "%d", &here)
    print here,

def counting(n):
    step = 0
    for i in range(n):
        native sscanf(str(i * i), "%d", &step)
        yield step

locals_of_c()
print count
native sscanf("0.125", "%lf", &ratio)
print ratio, ratio * 2
shared()
print by_argument(1, "42abc")
items()
print flags(False), flags(True)
print retried()
walk(3)
print
print list(counting(4))
small = native const(0)->short
native sscanf("12", "%hd", &small)
small += 1
print small
try:
    small = 40000
except OverflowError as e:
    print "OverflowError:", e
try:
    count = 1 << 40
except OverflowError as e:
    print "OverflowError:", e
print count
