# comparison of lists, tuples and strings: lexicographic, prefixes, nested, mixed int and float
lists = [[], [0], [0, 1], [1], [1, 0], [1, 0, 0]]
for i, a in enumerate(lists):
    print([1 if a < b else 2 if a == b else 3 for b in lists], a <= lists[0], a >= lists[-1])
print((1, 2) < (1, 3), (1, 2) < (1, 2, -1), (2,) > (1, 9), () < (0,), (1, "b") > (1, "a"), (1, 2.0) == (1.0, 2))
print("a" < "b", "a" < "ab", "B" < "a", "" < "a", "abc" == "abc", "Z" < "a" < "é" < "漢", "10" < "9")
print([1, [2, 3]] == [1, [2, 3]], [[1], [2]] < [[1], [3]], [(1, "x")] <= [(1, "x")], [1.0] == [1], [1] != [1.5])
print(sorted(lists, reverse=True), min(lists), max(lists))
print(sorted(["b", "a", "C", "", "ab", "é"]), sorted([(2, 1), (1, 2), (1, 1)]), sorted([[3], [1, 5], [1]]))
x = [1, 2]
y = [1, 2]
print(x == y, x is y, x <= y, x < y, x != y)
y.append(0)
print(x < y, x == y, [1, 2, 0] == y)
