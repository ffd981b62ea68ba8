# nested lists: aliasing, independent rows, transposition, ragged rows, three dimensions
shared = [[0] * 3] * 2
shared[0][0] = 1
print(shared)
own = [[0] * 3 for _ in range(2)]
own[0][0] = 1
print(own)
cube = [[[x * 100 + y * 10 + z for z in range(3)] for y in range(2)] for x in range(2)]
print(cube, cube[1][1][2], cube[-1][0][-1], len(cube), len(cube[0]), len(cube[0][0]))
ragged = [[1], [2, 3], [], [4, 5, 6]]
print([len(r) for r in ragged], sum([sum(r) for r in ragged]), [r[-1] for r in ragged if r])
flat = []
for r in ragged:
    for v in r:
        flat.append(v)
print(flat, [v for r in ragged for v in r] == flat)
m = [[1, 2, 3], [4, 5, 6]]
print([[r[c] for r in m] for c in range(3)], [list(t) for t in zip(m[0], m[1])])
m.append(m[0])
m[0].append(9)
print(m, m[2] is m[0], m[2] == m[0])
m[1][1] += 10
m[1][-1] *= 2
m[0][0], m[1][0] = m[1][0], m[0][0]
print(m)
triangle = []
for i in range(5):
    triangle.append(list(range(i + 1)))
    triangle[-1].reverse()
print(triangle)
empty = [[] for _ in range(3)]
empty[1].append("x")
empty[2].extend(["y", "z"])
print(empty, [len(e) for e in empty])
names = [["a", "b"], ["c"]]
names[0] += ["d"]
names += [["e"]]
print(names, "c" in names[1], ["c"] in names, names.index(["e"]))
print([[1, 2], [3]] == [[1, 2], [3]], [[1, 2]] < [[1, 3]], max([[1, 5], [2, 0]]))
board = [["." for _ in range(4)] for _ in range(3)]
board[1][2] = "#"
print("\n".join(["".join(row) for row in board]))
