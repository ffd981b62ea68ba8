# lists of each element type through the same operations: append, index, slice, sort, compare, print, copy
ints = [3, 1, 2]
floats = [2.5, -1.0, 0.25]
strs = ["b", "", "é"]
bools = [True, False, True]
tuples = [(2, "x"), (1, "y"), (1, "a")]
lists = [[2], [], [1, 1]]
nones = [None, None]
ranges = [range(2), range(0)]
ints.append(0)
floats.append(1e3)
strs.append("a")
bools.append(False)
tuples.append((0, ""))
lists.append([0])
nones.append(None)
ranges.append(range(1, 3))
print(ints, floats, strs, bools, tuples, lists, nones, ranges)
print(sorted(ints), sorted(floats), sorted(strs), sorted(bools), sorted(tuples), sorted(lists))
print(max(ints), max(floats), max(strs), max(bools), max(tuples), max(lists))
print(ints[1:3], floats[::-1], strs[-2:], bools[::2], tuples[:1], lists[1:], nones[:1], ranges[2:])
print(ints.index(2), floats.index(0.25), strs.index("é"), bools.index(False), tuples.index((1, "y")), lists.index([1, 1]), nones.index(None), ranges.index(range(0)))
print(ints.count(1), floats.count(9.0), strs.count("a"), bools.count(True), tuples.count((0, "")), lists.count([]), nones.count(None), ranges.count(range(2)))
print(ints * 2 == ints + ints, floats == floats[:], strs != strs[1:], bools == [1, 0, 1, 0], tuples < tuples + [(9, "")], lists > [[1]], len(nones * 3))
for l in [ints, ints[::-1]]:
    l.sort()
    print(l, l.pop(), l.pop(0), l)
del strs[1], floats[0], tuples[-1], lists[0]
print(strs, floats, tuples, lists, any(bools), all(bools), sum(bools), sum(floats), "".join(strs))
ints.insert(1, 50)
floats.insert(0, 7)
strs.insert(-1, "zz")
tuples.insert(2, (5, "q"))
lists.insert(0, ints)
print(ints, floats, strs, tuples, lists)
print([x for l in lists for x in l], [t[1] for t in tuples], [len(r) for r in ranges], [n is None for n in nones])
