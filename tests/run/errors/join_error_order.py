# the left operand is evaluated and printed before the right one fails
def show(x):
    print("show", x)
    return x


def fail(l):
    print("fail", l)
    return l[1]


print(show(1) + fail([1, 2]))
print(show(2) + fail([3]) + show(4))
