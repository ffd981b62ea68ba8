# greedy and balanced text wrapping, justification, columns
TEXT = """Call me Ishmael. Some years ago - never mind how long precisely - having little or no money in my purse, and nothing particular to interest me on shore, I thought I would sail about a little and see the watery part of the world."""


def greedy(words, width):
    lines = []
    line = []
    used = 0
    for w in words:
        if line and used + 1 + len(w) > width:
            lines.append(line)
            line = []
            used = 0
        used += len(w) + (1 if line else 0)
        line.append(w)
    if line:
        lines.append(line)
    return lines


def balanced(words, width):
    n = len(words)
    INF = 10 ** 15
    cost = [INF] * n + [0]
    cut = [n] * (n + 1)
    for i in range(n - 1, -1, -1):
        length = -1
        for j in range(i, n):
            length += 1 + len(words[j])
            if length > width:
                break
            c = 0 if j == n - 1 else (width - length) ** 3
            if c + cost[j + 1] < cost[i]:
                cost[i] = c + cost[j + 1]
                cut[i] = j + 1
    lines = []
    i = 0
    while i < n:
        lines.append(words[i:cut[i]])
        i = cut[i]
    return lines


def justify(line, width):
    if len(line) == 1:
        return line[0].ljust(width)
    gaps = len(line) - 1
    space = width - sum([len(w) for w in line])
    each, extra = divmod(space, gaps)
    s = line[0]
    for k, w in enumerate(line[1:]):
        s += " " * (each + (1 if k < extra else 0)) + w
    return s


words = TEXT.split()
for width in (30, 45):
    g = greedy(words, width)
    b = balanced(words, width)
    print("width", width, "greedy", len(g), "balanced", len(b))
    for line in g[:-1]:
        print("|" + justify(line, width) + "|")
    print("|" + " ".join(g[-1]).ljust(width) + "|")
    for line in b:
        print("[" + " ".join(line).center(width) + "]")
    for left, right in zip(g, b):
        print("%-*s | %*s" % (width, " ".join(left), width, " ".join(right)))
