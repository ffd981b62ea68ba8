# functions used at several types
def identity(x):
    return x


def twice(x):
    return x + x


def first(l):
    return l[0]


def largest(l):
    m = l[0]
    for v in l[1:]:
        if v > m:
            m = v
    return m


def pair(a, b):
    return (a, b)


def swap(p):
    return (p[1], p[0])


def count(l, x):
    n = 0
    for v in l:
        if v == x:
            n += 1
    return n


def reverse(seq):
    out = seq[:0]
    for i in range(len(seq) - 1, -1, -1):
        out += seq[i:i + 1]
    return out


def show(x, y):
    return str(x) + "&" + str(y)


def repeat(x, n):
    return [x for _ in range(n)]


def clamp(v, lo, hi):
    return max(lo, min(v, hi))


def last_index(l, x):
    i = len(l) - 1
    while i >= 0 and l[i] != x:
        i -= 1
    return i


print(identity(1), identity("a"), identity([1]), identity(None), identity(1.5), identity((1, "b")), identity(identity)(3))
print(twice(2), twice("ab"), twice([1]), twice(0.25), twice((1,)), twice(True))
print(first([1]), first("xyz"), first((2.5, 1)), first([[1], [2]]))
print(largest([3, 1, 4]), largest("hello"), largest([2.5, -1.0]), largest([[1, 2], [1, 3]]), largest([(0, "b"), (0, "c")]))
print(pair(1, 2), pair("a", 1), swap(pair(1, "x")), swap(swap((True, 2.5))))
print(count([1, 2, 1], 1), count("banana", "a"), count([1.0, 2.0], 1), count([[1], []], []))
print(reverse([1, 2, 3]), reverse("abc"), reverse((1, 2)))
print(show(1, "a"), show([1], 2.0), show(None, True))
print(repeat(0, 3), repeat("ab", 2), repeat([1], 2), repeat(None, 1))
print(clamp(5, 0, 3), clamp(-1.5, -1.0, 1.0), clamp("m", "a", "f"))
print(last_index([1, 2, 1], 1), last_index("hello", "l"), last_index([], 1))
