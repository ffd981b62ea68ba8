# any and all over lists of booleans, numbers, strings, comprehensions, empty lists
print(any([]), all([]), any([0]), all([1]), any([0, 0, 1]), all([1, 0]), any(["", "a"]), all(["a", ""]), any([None, 0.0]), all([[1], [0]]), any([[], []]), any((False, True)), all((True, True)), any("a"), all(""))
l = [3, 5, 7]
print(any([x > 6 for x in l]), all([x > 2 for x in l]), all([x % 2 for x in l]), any([x % 2 == 0 for x in l]), not any([x == 4 for x in l]))


def is_prime(n):
    return n > 1 and all([n % d for d in range(2, int(n ** 0.5) + 1)])


print([n for n in range(30) if is_prime(n)])
m = [[1, 2], [3, 4]]
print(all([all([v > 0 for v in r]) for r in m]), any([any([v > 3 for v in r]) for r in m]), all([len(r) == 2 for r in m]), any(range(1)), any(range(2)), all(range(3)), all(range(1, 3)))
words = ["apple", "bob"]
print(all([w.islower() for w in words]), any([w == w[::-1] for w in words]), all([a <= b for a, b in zip(l, l[1:])]), sum([any([c in "aeiou" for c in w]) for w in words]))
