# list operators: + * == < in, unary truth, nested repetition, concatenation creating new lists
a = [1, 2]
b = [3]
print(a + b, a * 2, 2 * a, a * 0, a * -1, [] + a, a + [] == a, a == [1, 2], a < b, a + b > a, 2 in a, 2 not in b, [[1]] * 2, [0] * 5)
c = a + b
c[0] = 99
print(a, c)
d = a * 1
d[0] = 50
print(a, d, a is d)
e = [a] * 3
e[0].append(7)
print(e, a)
f = [[0] * 2 for _ in range(2)]
f[0][0] = 1
print(f, f + [[5]], f == [[1, 0], [0, 0]], [1, 0] in f)
print([1] + [2.5], [0.5] * 2 + [1.5], ["a"] * 2 + ["b"], [None] * 2, [(1, 2)] * 2, [True] + [False])
n = 3
grid = [["." for _ in range(n)] for _ in range(n)]
for k in range(n):
    grid[k][k] = "\\"
    grid[k][-1 - k] = "/"
print(["".join(r) for r in grid])
s = []
for k in range(4):
    s = [k] + s + [k]
print(s, s == s[::-1])
