# sum: ints, floats, booleans, start values, lists and tuples as start, nested
print(sum([]), sum([1, 2, 3]), sum((1.5, 2.5)), sum(range(101)), sum([True, False, True]), sum([1, 2.5]), sum([0.1] * 10))
print(sum([1, 2], 10), sum([1.5], 1), sum([], 5), sum([1], start=100), sum([], 0.5), sum(range(5), -10), sum([1, 2], 0.0))
print(sum([[1], [2, 3]], []), sum([(1,), (2,)], ()), sum([len(w) for w in ["a", "bb"]]), sum([sum(r) for r in [[1, 2], [3]]]), sum(map(int, "12345")), sum([ord(c) for c in "abc"]))
m = [[1, 2], [3, 4]]
print(sum([m[i][i] for i in range(2)]), sum([r[0] for r in m]), sum([x * x for x in range(10) if x % 2]), sum(m[0]) / len(m[0]))
print(sum([1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]) == 0.6, sum([1] * 1000), sum([-5, 5]), sum([0.5, 0.5]) == 1)
