# puzzle-day programs: parse a block of text, two answers each
MEASURES = """199 200 208 210 200 207 240 269 260 263"""
COMMANDS = """forward 5
down 5
forward 8
up 3
down 8
forward 2"""
BITS = "00100 11110 10110 10111 10101 01111 00111 11100 10000 11001 00010 01010".split()
LINES = """0,9 -> 5,9
8,0 -> 0,8
9,4 -> 3,4
2,2 -> 2,1
7,0 -> 7,4
6,4 -> 2,0
0,9 -> 2,9
3,4 -> 1,4
0,0 -> 8,8
5,5 -> 8,2"""
HEIGHTS = """2199943210
3987894921
9856789892
8767896789
9899965678"""


def day1():
    m = [int(x) for x in MEASURES.split()]
    def rises(k):
        return sum([b > a for a, b in zip(m, m[k:])])
    return rises(1), rises(3)


def day2():
    x = y = aim = deep = 0
    for line in COMMANDS.split("\n"):
        word, n = line.split()
        n = int(n)
        if word == "forward":
            x += n
            deep += aim * n
        elif word == "down":
            y += n
            aim += n
        else:
            y -= n
            aim -= n
    return x * y, x * deep


def day3():
    gamma = ""
    for col in range(len(BITS[0])):
        ones = len([b for b in BITS if b[col] == "1"])
        gamma += "1" if 2 * ones >= len(BITS) else "0"
    g = int(gamma, 2)

    def rating(most):
        keep = BITS
        col = 0
        while len(keep) > 1:
            ones = [b for b in keep if b[col] == "1"]
            zeros = [b for b in keep if b[col] == "0"]
            keep = ones if (len(ones) >= len(zeros)) == most else zeros
            col += 1
        return int(keep[0], 2)

    return g * (g ^ (1 << len(gamma)) - 1), rating(True) * rating(False)


def day5():
    answers = []
    for diagonals in (False, True):
        grid = [[0] * 10 for _ in range(10)]
        for line in LINES.splitlines():
            a, b = line.split(" -> ")
            x1, y1 = [int(v) for v in a.split(",")]
            x2, y2 = [int(v) for v in b.split(",")]
            if x1 != x2 and y1 != y2 and not diagonals:
                continue
            dx = (x2 > x1) - (x2 < x1)
            dy = (y2 > y1) - (y2 < y1)
            for k in range(max(abs(x2 - x1), abs(y2 - y1)) + 1):
                grid[y1 + k * dy][x1 + k * dx] += 1
        answers.append(sum([1 for row in grid for v in row if v > 1]))
    return tuple(answers)


def day6(days):
    fish = [0] * 9
    for f in [3, 4, 3, 1, 2]:
        fish[f] += 1
    for _ in range(days):
        first = fish.pop(0)
        fish[6] += first
        fish.append(first)
    return sum(fish)


def day9():
    h = [[int(c) for c in row] for row in HEIGHTS.split("\n")]
    rows, cols = len(h), len(h[0])
    risk = 0
    seen = [[v == 9 for v in row] for row in h]
    basins = []
    for r in range(rows):
        for c in range(cols):
            near = [h[r + a][c + b] for a, b in ((0, 1), (0, -1), (1, 0), (-1, 0)) if 0 <= r + a < rows and 0 <= c + b < cols]
            if h[r][c] < min(near):
                risk += h[r][c] + 1
            size = 0
            todo = [(r, c)]
            while todo:
                i, j = todo.pop()
                if 0 <= i < rows and 0 <= j < cols and not seen[i][j]:
                    seen[i][j] = True
                    size += 1
                    todo.extend([(i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)])
            if size:
                basins.append(size)
    basins.sort()
    return risk, basins[-1] * basins[-2] * basins[-3]


def day10(line):
    pairs = "()[]{}<>"
    stack = []
    for c in line:
        k = pairs.index(c)
        if k % 2 == 0:
            stack.append(k)
        elif not stack or stack.pop() != k - 1:
            return (c, 0)
    score = 0
    while stack:
        score = score * 5 + stack.pop() // 2 + 1
    return ("", score)


print(day1(), day2(), day3(), day5(), (day6(18), day6(80), day6(256)), day9())
for line in ["[({(<(())[]>[[{[]{<()<>>", "{([(<{}[<>[]}>{[]{[(<()>", "()", "((", "<{([{{}}[<[[[<>{}]]]>[]]"]:
    print(line, day10(line))
