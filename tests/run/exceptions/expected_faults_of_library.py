# What CPython says of wrong arguments of its own functions and methods, in the words of each.

import math
try:
    math.sqrt("a")
except TypeError as e:
    print(1, e)
try:
    math.floor("a")
except TypeError as e:
    print(2, e)
try:
    "abc".index(5)
except TypeError as e:
    print(3, e)
try:
    "abc".upper(1)
except TypeError as e:
    print(4, e)
try:
    [3, "a"].sort()
except TypeError as e:
    print(6, e)
try:
    sum([1, "a"])
except TypeError as e:
    print(7, e)
try:
    sum(["a", "b"])
except TypeError as e:
    print(8, e)
try:
    min(1, "a")
except TypeError as e:
    print(9, e)
try:
    enumerate(5)
except TypeError as e:
    print(10, e)
try:
    map(str, 5)
except TypeError as e:
    print(11, e)
try:
    list(map(5, [1]))
except TypeError as e:
    print(12, e)
try:
    dict([1, 2])
except TypeError as e:
    print(13, e)
try:
    dict(5)
except TypeError as e:
    print(14, e)
try:
    set(5)
except TypeError as e:
    print(15, e)
try:
    tuple(5)
except TypeError as e:
    print(16, e)
try:
    {1, 2} | [3]
except TypeError as e:
    print(17, e)
try:
    {1: 2} | [3]
except TypeError as e:
    print(18, e)
try:
    {1, 2}.union(5)
except TypeError as e:
    print(19, e)
try:
    {1, 2}.add([])
except TypeError as e:
    print(20, e)
try:
    [1].index()
except TypeError as e:
    print(21, e)
try:
    (1, 2).append(3)
except AttributeError as e:
    print(22, e)
try:
    print("a" + None)
except TypeError as e:
    print(23, e)
try:
    divmod(1)
except TypeError as e:
    print(24, e)
try:
    divmod("a", 1)
except TypeError as e:
    print(25, e)
try:
    pow("a", 2)
except TypeError as e:
    print(26, e)
try:
    "a" ** 2
except TypeError as e:
    print(27, e)
try:
    "a" - "b"
except TypeError as e:
    print(28, e)
try:
    [1] - [1]
except TypeError as e:
    print(29, e)
try:
    1 @ 2
except TypeError as e:
    print(30, e)
try:
    1 & 1.5
except TypeError as e:
    print(31, e)
try:
    1 << 1.5
except TypeError as e:
    print(32, e)
try:
    not_there + 1
except NameError as e:
    print(33, e)
try:
    x = 5
    x.append(1)
except AttributeError as e:
    print(34, e)
try:
    x = 5
    x[0] = 1
except TypeError as e:
    print(35, e)
try:
    x = [1]
    x += 5
except TypeError as e:
    print(36, e)
try:
    x = 1
    x += "a"
except TypeError as e:
    print(37, e)
try:
    x = "a"
    x -= 1
except TypeError as e:
    print(38, e)
try:
    x = {}
    x["a"].foo
except KeyError as e:
    print(39, e)
try:
    f"{'a':d}"
except ValueError as e:
    print(40, e)
try:
    format("a", "d")
except ValueError as e:
    print(41, e)
try:
    "{:d}".format("a")
except ValueError as e:
    print(42, e)
try:
    "{} {}".format(1)
except IndexError as e:
    print(43, e)
try:
    "{a}".format(b=1)
except KeyError as e:
    print(44, e)
try:
    b"a" + "b"
except TypeError as e:
    print(45, e)
try:
    "a" + b"b"
except TypeError as e:
    print(46, e)
try:
    bytes("abc")
except TypeError as e:
    print(47, e)
try:
    bytes([300])
except ValueError as e:
    print(48, e)
try:
    float([])
except TypeError as e:
    print(49, e)
try:
    float(None)
except TypeError as e:
    print(50, e)
try:
    int(None)
except TypeError as e:
    print(51, e)
try:
    int("1", 2, 3)
except TypeError as e:
    print(52, e)
try:
    str(1, 2, 3, 4)
except TypeError as e:
    print(53, e)
try:
    reversed(5)
except TypeError as e:
    print(54, e)
try:
    all(5)
except TypeError as e:
    print(55, e)
try:
    any(None)
except TypeError as e:
    print(56, e)
try:
    "a,b".split(1, 2)
except TypeError as e:
    print(57, e)
try:
    "abc".center("a")
except TypeError as e:
    print(58, e)
try:
    "abc".startswith(1)
except TypeError as e:
    print(59, e)
try:
    "abc".strip(1)
except TypeError as e:
    print(60, e)
try:
    "abc".zfill("1")
except TypeError as e:
    print(61, e)
try:
    ",".join(5)
except TypeError as e:
    print(62, e)
try:
    ",".join(["a", 1])
except TypeError as e:
    print(63, e)
try:
    ",".join(("a", None))
except TypeError as e:
    print(64, e)
try:
    (lambda x: x)()
except TypeError as e:
    print(65, e)
try:
    (lambda: 1)(1)
except TypeError as e:
    print(66, e)


def kw(*, a):
    return a


try:
    kw(1)
except TypeError as e:
    print(67, e)
try:
    kw()
except TypeError as e:
    print(68, e)


def po(a, /):
    return a


try:
    po(a=1)
except TypeError as e:
    print(69, e)


def many(a, b=1, *c, d, **e):
    return a


try:
    many()
except TypeError as e:
    print(70, e)
try:
    many(1)
except TypeError as e:
    print(71, e)
try:
    many(1, 2, 3, d=1, a=3)
except TypeError as e:
    print(72, e)
try:
    hex("a")
except TypeError as e:
    print(73, e)
try:
    bin(1.5)
except TypeError as e:
    print(74, e)
try:
    chr(1.5)
except TypeError as e:
    print(75, e)
try:
    [1, 2][1.0]
except TypeError as e:
    print(76, e)
try:
    (1, 2)["a"]
except TypeError as e:
    print(77, e)
try:
    "abc"["a"]
except TypeError as e:
    print(78, e)
try:
    range(3)["a"]
except TypeError as e:
    print(79, e)
try:
    [1, 2, 3]["a":"b"]
except TypeError as e:
    print(80, e)
try:
    [].insert("a", 1)
except TypeError as e:
    print(81, e)
try:
    [1].pop("a")
except TypeError as e:
    print(82, e)
try:
    [1].remove()
except TypeError as e:
    print(83, e)
try:
    [1].extend(5)
except TypeError as e:
    print(84, e)
try:
    {}.update(5)
except TypeError as e:
    print(85, e)
try:
    {}.keys(1)
except TypeError as e:
    print(86, e)
try:
    {}.pop()
except TypeError as e:
    print(87, e)
try:
    sorted([1, None, 2])
except TypeError as e:
    print(88, e)
try:
    sorted([[1], 2])
except TypeError as e:
    print(89, e)
try:
    sorted([1], key=5)
except TypeError as e:
    print(90, e)
try:
    sorted([1], lambda x: x)
except TypeError as e:
    print(92, e)
try:
    max()
except TypeError as e:
    print(93, e)
try:
    max([])
except ValueError as e:
    print(94, e)
try:
    filter(None, 5)
except TypeError as e:
    print(95, e)
try:
    raise "abc"
except TypeError as e:
    print(96, e)
try:
    raise ValueError from 5
except TypeError as e:
    print(97, e)
try:
    isinstance(1, "int")
except TypeError as e:
    print(98, e)
try:
    issubclass(1, int)
except TypeError as e:
    print(99, e)
try:
    for a, b in [1, 2]: pass
except TypeError as e:
    print(100, e)
try:
    for a, b in [(1, 2, 3)]: pass
except ValueError as e:
    print(101, e)
try:
    3 in None
except TypeError as e:
    print(102, e)
try:
    getattr(5, "foo")
except AttributeError as e:
    print(103, e)
try:
    (x for x in 5)
except TypeError as e:
    print(104, e)
try:
    {k: v for k, v in 5}
except TypeError as e:
    print(105, e)
try:
    print(*5)
except TypeError as e:
    print(106, e)
try:
    [*5]
except TypeError as e:
    print(107, e)
try:
    dict(**5)
except TypeError as e:
    print(108, e)
try:
    {**5}
except TypeError as e:
    print(109, e)
try:
    "%s" % ()
except TypeError as e:
    print(110, e)
try:
    "%d" % None
except TypeError as e:
    print(112, e)
try:
    "%(a)s" % 1
except TypeError as e:
    print(113, e)
try:
    "%c" % "ab"
except TypeError as e:
    print(114, e)
try:
    assert False, "msg"
except AssertionError as e:
    print(115, e)
try:
    del undefined_thing
except NameError as e:
    print(116, e)
try:
    import nothing_here
except ImportError as e:
    print(117, e)
try:
    int.foo
except AttributeError as e:
    print(120, e)
try:
    print.foo
except AttributeError as e:
    print(121, e)
try:
    round(1, "a")
except TypeError as e:
    print(122, e)
try:
    slice()
except TypeError as e:
    print(124, e)
try:
    object().foo
except AttributeError as e:
    print(125, e)
try:
    object(1)
except TypeError as e:
    print(126, e)
try:
    complex("a")
except ValueError as e:
    print(127, e)
try:
    1j < 2j
except TypeError as e:
    print(128, e)
try:
    1j // 2
except TypeError as e:
    print(129, e)
try:
    int(1j)
except TypeError as e:
    print(130, e)
try:
    "abc".encode(5)
except TypeError as e:
    print(131, e)
try:
    b"abc".decode(5)
except TypeError as e:
    print(132, e)
try:
    bool(1, 2)
except TypeError as e:
    print(133, e)
try:
    open(5.5)
except TypeError as e:
    print(135)
try:
    [1] < (1,)
except TypeError as e:
    print(137, e)
try:
    None < None
except TypeError as e:
    print(138, e)
try:
    {} < {}
except TypeError as e:
    print(139, e)
