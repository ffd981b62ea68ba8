# sorted and list.sort: stability, key, reverse, in place or new, key functions of several kinds, large input
l = [5, 2, 9, 1, 5, 6]
print(sorted(l), l, sorted(l, reverse=True), sorted((3, 1, 2)), sorted("hello"), sorted(range(3, 0, -1)), sorted([]), sorted([1]))
print(l.sort(), l)
l.sort(reverse=True)
print(l)
l.sort(key=lambda v: v % 3)
print(l)
l.sort(key=lambda v: v % 3, reverse=True)
print(l)
w = ["pear", "fig", "apple", "kiwi", "date", "plum"]
print(sorted(w), sorted(w, key=len), sorted(w, key=len, reverse=True), sorted(w, key=lambda s: s[-1]), sorted(w, key=lambda s: (len(s), s)), sorted(w, key=lambda s: (-len(s), s)))
r = [(1, "b"), (0, "z"), (1, "a"), (0, "y"), (2, "c")]
print(sorted(r), sorted(r, key=lambda t: t[0]), sorted(r, key=lambda t: t[1]), sorted(r, key=lambda t: -t[0]), sorted(r, reverse=True), sorted(r, key=lambda t: t[0], reverse=True))
print(sorted([3.5, -1, 2, 0.5]), sorted([True, False, True]), sorted([[2, 1], [1, 2], [1]]), sorted(["b", "B", "a", "A"], key=str.lower), sorted([-3, 2, -1], key=abs), sorted(["10", "9", "2"], key=int))
seed = 1
big = []
for i in range(3000):
    seed = seed * 16807 % 2147483647
    big.append((seed % 50, i))
s = sorted(big, key=lambda t: t[0])
print(all([a[0] < b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:])]), s[0], s[-1])
s = sorted(big, key=lambda t: t[0], reverse=True)
print(all([a[0] > b[0] or (a[0] == b[0] and a[1] < b[1]) for a, b in zip(s, s[1:])]), s[0], s[-1])
calls = []


def key(v):
    calls.append(v)
    return -v


print(sorted([1, 2, 3], key=key), calls, [x for x in sorted(w)][0], sorted(sorted(w, reverse=True), key=len)[:2])
