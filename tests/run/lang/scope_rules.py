# scopes: parameters, locals, enclosing, global, builtin; comprehension and lambda scopes; class-free name lookup
x = "global"


def f():
    return x


def g():
    x = "local"

    def h():
        return x

    def i(x):
        return x

    return h(), i("param"), [x for x in "ab"], x, (lambda x: x)("lam"), f()


print(g(), x)


def k(x):
    x = x + "!"
    return x


print(k("p"), x)


def same_name(same_name):
    return same_name * 2


print(same_name(4))


def inner_def():
    def x():
        return "function x"
    return x()


print(inner_def(), x)


def cond(flag):
    if flag:
        y = "set"
    else:
        y = "other"
    return y


print(cond(True), cond(False))


def redefine():
    return 1


first = redefine


def redefine():
    return 2


print(first(), redefine())


def local_function(n):
    if n > 0:
        def act(v):
            return v + n
    else:
        def act(v):
            return v - n
    return act(10)


print(local_function(1), local_function(-1))
z = [x for x in range(3) for x in range(x)]
print(z, x)
total = 0
for total in range(3):
    pass
print(total)


def uses_len():
    return len("abc")


print(uses_len())


def params(a, b):
    a, b = b, a
    c = a
    a = 0
    return a, b, c


print(params(1, 2))
