# What CPython says of values that do not fit: each mistake stands in a `try` that waits for it.


try:
    sum(5)
except TypeError as e:
    print(1, e)
try:
    abs("a")
except TypeError as e:
    print(2, e)
try:
    len(1)
except TypeError as e:
    print(3, e)
try:
    [1]["a"]
except TypeError as e:
    print(4, e)
try:
    int([])
except TypeError as e:
    print(5, e)
try:
    "a".join([1])
except TypeError as e:
    print(6, e)
try:
    "%d" % "x"
except TypeError as e:
    print(7, e)
try:
    "%d %d" % (1,)
except TypeError as e:
    print(8, e)
try:
    "%d" % (1, 2)
except TypeError as e:
    print(9, e)
try:
    {}[[]]
except TypeError as e:
    print(10, e)
try:
    sorted([1, "a"])
except TypeError as e:
    print(11, e)
try:
    1 < "a"
except TypeError as e:
    print(12, e)
try:
    None + 1
except TypeError as e:
    print(13, e)
try:
    (5)()
except TypeError as e:
    print(14, e)


def f(a, b):
    return a


try:
    f(1)
except TypeError as e:
    print(15, e)
try:
    f(1, 2, 3)
except TypeError as e:
    print(16, e)
try:
    f(1, c=3)
except TypeError as e:
    print(17, e)
try:
    f(1, a=3)
except TypeError as e:
    print(18, e)
class C:
    def __init__(self, x):
        self.x = x
    def m(self):
        return 1
try:
    C()
except TypeError as e:
    print(19, e)
try:
    C(1, 2)
except TypeError as e:
    print(20, e)
try:
    C(1).m(2)
except TypeError as e:
    print(21, e)
try:
    C(1).y
except AttributeError as e:
    print(22, e)
try:
    C(1).y()
except AttributeError as e:
    print(23, e)
try:
    (1).foo
except AttributeError as e:
    print(24, e)
try:
    C.zz
except AttributeError as e:
    print(25, e)
try:
    a, b = (1, 2, 3)
except ValueError as e:
    print(26, e)
try:
    a, b = (1,)
except ValueError as e:
    print(27, e)
try:
    a, b, *c = (1,)
except ValueError as e:
    print(28, e)
try:
    for i in 5: pass
except TypeError as e:
    print(29, e)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(30, e)
try:
    (1, 2)[0] = 3
except TypeError as e:
    print(31, e)
try:
    s = "abc"
    del s[0]
except TypeError as e:
    print(32, e)
try:
    s = (1, 2)
    del s[0]
except TypeError as e:
    print(33, e)
class D(C):
    def q(self):
        return super().missing()
try:
    D(1).q()
except AttributeError as e:
    print(34, e)
try:
    print(undefined_name)
except NameError as e:
    print(35, e)
def ub():
    print(x)
    x = 1
try:
    ub()
except UnboundLocalError as e:
    print(36, e)
try:
    undefined_fn(1)
except NameError as e:
    print(37, e)
try:
    a, b = 5
except TypeError as e:
    print(38, e)
try:
    [x for x in 5]
except TypeError as e:
    print(39, e)
try:
    list(5)
except TypeError as e:
    print(40, e)
try:
    set([[]])
except TypeError as e:
    print(41, e)
try:
    {[]: 1}
except TypeError as e:
    print(42, e)
try:
    {[], 1}
except TypeError as e:
    print(43, e)
try:
    hash([])
except TypeError as e:
    print(44, e)
try:
    "a" in 5
except TypeError as e:
    print(45, e)
try:
    5 in "abc"
except TypeError as e:
    print(46, e)
try:
    max(5)
except TypeError as e:
    print(47, e)
try:
    max([1, "a"])
except TypeError as e:
    print(48, e)
try:
    float("a" , 1)
except TypeError as e:
    print(49, e)
try:
    -"a"
except TypeError as e:
    print(50, e)
try:
    ~1.5
except TypeError as e:
    print(51, e)
try:
    [1, 2] + (3,)
except TypeError as e:
    print(52, e)
try:
    "a" + 1
except TypeError as e:
    print(53, e)
try:
    1 + "a"
except TypeError as e:
    print(54, e)
try:
    "a" * "b"
except TypeError as e:
    print(55, e)
try:
    [1] * 1.5
except TypeError as e:
    print(56, e)
try:
    next([1])
except TypeError as e:
    print(57, e)
try:
    iter(5)
except TypeError as e:
    print(58, e)
try:
    isinstance(1, 5)
except TypeError as e:
    print(59, e)
try:
    range("a")
except TypeError as e:
    print(60, e)
try:
    range(1.5)
except TypeError as e:
    print(61, e)
try:
    chr("a")
except TypeError as e:
    print(62, e)
try:
    ord(5)
except TypeError as e:
    print(63, e)
try:
    ord("ab")
except TypeError as e:
    print(64, e)
try:
    round("a")
except TypeError as e:
    print(65, e)
try:
    raise 5
except TypeError as e:
    print(66, e)
try:
    [].append()
except TypeError as e:
    print(67, e)
try:
    [].append(1, 2)
except TypeError as e:
    print(68, e)
try:
    {}.get()
except TypeError as e:
    print(69, e)
try:
    "abc".split(5)
except TypeError as e:
    print(70, e)
try:
    "abc".replace("a")
except TypeError as e:
    print(71, e)
try:
    len()
except TypeError as e:
    print(72, e)
try:
    len([1], [2])
except TypeError as e:
    print(73, e)
try:
    int("a", "b")
except TypeError as e:
    print(74, e)
try:
    sorted(5)
except TypeError as e:
    print(75, e)
try:
    zip(5)
except TypeError as e:
    print(76, e)
try:
    print(1, foo=2)
except TypeError as e:
    print(77, e)
try:
    "abc".foo()
except AttributeError as e:
    print(78, e)
try:
    [].push(1)
except AttributeError as e:
    print(79, e)
try:
    None.foo
except AttributeError as e:
    print(80, e)
try:
    x = None
    x.foo = 1
except AttributeError as e:
    print(81, e)
try:
    [1, 2, 3]["a":]
except TypeError as e:
    print(82, e)
try:
    None[0]
except TypeError as e:
    print(83, e)
try:
    (5)[0]
except TypeError as e:
    print(84, e)
try:
    C(1)[0]
except TypeError as e:
    print(85, e)
try:
    C(1) + 1
except TypeError as e:
    print(86, e)
try:
    C(1) < C(2)
except TypeError as e:
    print(87, e)
try:
    len(C(1))
except TypeError as e:
    print(88, e)
try:
    for x in C(1): pass
except TypeError as e:
    print(89, e)
try:
    C(1)()
except TypeError as e:
    print(90, e)
try:
    with C(1): pass
except TypeError as e:
    print(91, e)
except AttributeError as e:
    print(91, e)
try:
    C(1)[0] = 1
except TypeError as e:
    print(92, e)
try:
    del C(1)[0]
except TypeError as e:
    print(93, e)
try:
    1 in C(1)
except TypeError as e:
    print(94, e)
try:
    del C(1).zz
except AttributeError as e:
    print(95, e)
