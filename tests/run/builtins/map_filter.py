# map and filter: with functions, lambdas, several lists, in loops, in calls, lazily consumed
print(list(map(abs, [-1, 2])), list(map(lambda x: x * 2, [1, 2])), list(map(len, ["a", "bb"])), list(map(str, range(3))), list(map(int, ["1", "2"])), list(map(lambda c: c.upper(), "abc")))
print(list(map(lambda a, b: a + b, [1, 2, 3], [10, 20, 30])), list(map(max, [1, 5], [3, 2])), list(map(lambda a, b: a * b, "ab", [2, 3])), list(map(pow, [2, 3], [3, 2, 9])), list(map(lambda a, b, c: (a, b, c), [1], "x", [2.5])))
print(list(filter(lambda x: x > 1, [0, 1, 2, 3])), list(filter(None, [0, 1, "", 2][0:2])), list(filter(str.isalpha, "a1b2")), list(filter(lambda t: t[1], [(1, True), (2, False)])), "".join(filter(lambda c: c != "a", "banana")))


def sq(x):
    return x * x


for v in map(sq, range(4)):
    print(v, end=" ")
for v in filter(lambda v: v % 2, map(sq, range(6))):
    print(v, end=" ")
print()
print(sum(map(sq, [1, 2, 3])), max(map(len, ["a", "bbb"])), sorted(map(sq, [-3, 1, 2])), tuple(map(sq, (1, 2))), ",".join(map(str, [1, 2])), any(map(lambda v: v > 2, [1, 3])), all(map(str.isdigit, ["1", "x"])))
a, b = map(int, "3 4".split())
print(a + b, list(map(list, ["ab", "c"])), list(map(tuple, [[1, 2]])), list(zip(map(sq, [1, 2]), "ab")), list(enumerate(map(sq, [2, 3]))), [x for x in map(sq, [1])])
log = []


def noisy(x):
    log.append(x)
    return x


m = map(noisy, [1, 2, 3])
print(log)
print(list(m), log)
n = 3
print(list(map(lambda x: x + n, [1])), list(map(lambda f: f(2), [sq, lambda v: v + 1])), list(filter(lambda x: x is not None, [1, None, 2])))
