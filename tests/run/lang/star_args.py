# *args of one type: empty, many, with leading parameters, passed on, iterated, sliced
def total(*nums):
    t = 0
    for n in nums:
        t += n
    return t


print(total(), total(1), total(1, 2, 3), total(0.5, 1.5))


def join(sep, *parts):
    return sep.join(parts)


print(join("-"), join("-", "a"), join("-", "a", "b", "c"))


def describe(first, second=2, *others):
    return "%d %d %s %d" % (first, second, others, len(others))


print(describe(1), describe(1, 5), describe(1, 5, 6, 7))


def biggest(*xs):
    if not xs:
        return None
    return max(xs)


print(biggest(), biggest(3, 9, 2))


def reverse_all(*xs):
    return xs[::-1]


print(reverse_all(1, 2, 3), reverse_all("a", "b"), reverse_all())


def mean(*xs):
    return sum(xs) / len(xs)


print(mean(1, 2, 4), mean(5))


def collect(*rows):
    return [list(r) for r in rows]


print(collect([1, 2], [3]), collect())


def tagged(tag, *xs, upper=False):
    s = tag + ":" + ",".join([str(x) for x in xs])
    return s.upper() if upper else s


print(tagged("n", 1, 2), tagged("n", 1, upper=True), tagged("only"))


def count_if(pred, *xs):
    n = 0
    for i in range(len(xs)):
        if pred(xs[i]):
            n += 1
    return n


print(count_if(lambda x: x > 2, 1, 2, 3, 4), count_if(lambda s: s == "", "", "a"))
