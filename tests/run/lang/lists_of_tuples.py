# lists of tuples with mixed field types: build, unpack, sort, search, compare
people = [("Ann", 31, 1.62), ("Bob", 25, 1.80), ("Cid", 31, 1.75), ("Dee", 19, 1.70)]
for name, age, height in people:
    print(f"{name:5}{age:4d}{height:7.2f}")
print(sorted(people, key=lambda p: p[1]))
print(sorted(people, key=lambda p: (-p[1], p[2])))
print(max(people, key=lambda p: p[2])[0], min(people, key=lambda p: p[2])[0])
print([p[0] for p in people if p[1] > 20], sum([p[1] for p in people]))
people.append(("Eve", 40, 1.66))
people[1] = ("Bob", 26, 1.81)
print(people[1], people[-1][0], len(people))
print(("Bob", 26, 1.81) in people, people.index(("Cid", 31, 1.75)), ("X", 1, 1.0) in people)
pairs = [(1, 2), (1, 1), (0, 5), (-1, 9)]
pairs.sort()
print(pairs, pairs[0] < pairs[1], (1, 2) == (1, 2), (1, 2) < (1, 2, 0))
pairs.sort(reverse=True)
print(pairs)
total = [0, 0]
for a, b in pairs:
    total[0] += a
    total[1] += b
print(total, tuple(total))
t = (1, "two", 3.0, [4], (5, "six"))
print(t, len(t), t[1], t[3][0], t[4][1], t[-1][0])
t[3].append(40)
print(t)
single = (1,)
empty = ()
print(single, empty, len(empty), (1, 2) + (3,), (0,) * 3, 2 in (1, 2), (1, 2, 1).count(1), (4, 5).index(5))
index = [(w, len(w)) for w in "a quick test".split()]
print(index, [b for a, b in index])
z = list(zip("abc", [1, 2, 3]))
print(z, [c * n for c, n in z])
a, b, c = t[0], t[1], t[2]
print(a, b, c)
