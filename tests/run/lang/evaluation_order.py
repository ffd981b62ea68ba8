# order of evaluation of operands, arguments, subscripts, assignments and comparisons
log = []


def e(name, value):
    log.append(name)
    return value


def flush(label):
    print(label, " ".join(log))
    log.clear()


r = e("a", 1) + e("b", 2) * e("c", 3)
flush("arith")
r = e("a", 2) ** e("b", 3) ** e("c", 2)
flush("power")
l = [0, 0, 0]
l[e("idx", 1)] = e("val", 5)
flush("store")
l[e("idx", 1)] += e("val", 5)
flush("aug")
e("l", l)[e("i", 0)], e("l2", l)[e("j", 1)] = e("x", 7), e("y", 8)
flush("multi")
print(l)


def three(a, b, c=0):
    return a + b + c


three(e("1", 1), c=e("3", 3), b=e("2", 2))
flush("call")
e("f", three)(e("a", 1), e("b", 2))
flush("callee")
x = [e("p", 1), e("q", 2)] + [e("r", 3)]
flush("list")
x = (e("p", 1), e("q", 2))
flush("tuple")
x = e("yes", 1) if e("cond", True) else e("no", 2)
flush("cond")
e("a", 1) < e("b", 0) < e("c", 5)
flush("compare")
e("a", 0) or e("b", 1) and e("c", 2) or e("d", 3)
flush("bool")
e("s", "abc")[e("lo", 0):e("hi", 2):e("st", 1)]
flush("slice")
"%s %s" % (e("m", 1), e("n", 2))
flush("format")
f"{e('u', 1)} {e('v', 2):{e('w', 5)}}"
flush("fstring")
for k in e("iter", [1, 2]):
    e("body", k)
flush("for")
print(e("x", 1), e("y", 2), sep=e("sep", "-"), end=e("end", "\n"))
flush("print")
n = 1
n = n + (n := 5) * n
print(n)
v = [1, 2, 3]
v[0], v[v[0]] = 2, 9
print(v)


def bump():
    global n
    n += 1
    return n


n = 0
print(n + bump() + n, bump() * 10 + bump(), [bump(), bump()], n - bump())
a = [1, 2, 3]
print(a.pop() - a.pop() * a.pop())
