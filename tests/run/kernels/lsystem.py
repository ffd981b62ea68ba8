# rewriting systems: L-systems with turtle bounds, Thue-Morse, Fibonacci words, tag systems, Post rules
def rewrite(axiom, rules, n):
    for _ in range(n):
        out = []
        for c in axiom:
            for a, b in rules:
                if a == c:
                    out.append(b)
                    break
            else:
                out.append(c)
        axiom = "".join(out)
    return axiom


DX = [1, 0, -1, 0]
DY = [0, 1, 0, -1]


def draw(path):
    x = y = d = 0
    points = [(0, 0)]
    for c in path:
        if c == "F":
            x += DX[d]
            y += DY[d]
            points.append((x, y))
        elif c == "+":
            d = (d + 1) % 4
        elif c == "-":
            d = (d - 1) % 4
    x0 = min([p[0] for p in points])
    y0 = min([p[1] for p in points])
    w = max([p[0] for p in points]) - x0 + 1
    h = max([p[1] for p in points]) - y0 + 1
    canvas = [[" "] * w for _ in range(h)]
    for px, py in points:
        canvas[h - 1 - (py - y0)][px - x0] = "#"
    return ["".join(r).rstrip() for r in canvas]


algae = [("A", "AB"), ("B", "A")]
for n in range(6):
    print(n, rewrite("A", algae, n))
print([len(rewrite("A", algae, n)) for n in range(15)])
dragon = rewrite("FX", [("X", "X+YF+"), ("Y", "-FX-Y")], 6)
for line in draw(dragon):
    print(line)
hilbert = rewrite("A", [("A", "+BF-AFA-FB+"), ("B", "-AF+BFB+FA-")], 2)
print(hilbert)
for line in draw(hilbert):
    print(line)
morse = "0"
for _ in range(5):
    morse += "".join(["1" if c == "0" else "0" for c in morse])
print(morse, [i for i in range(32) if morse[i] == "1"] == [i for i in range(32) if bin(i).count("1") % 2])


def tag(word, limit):
    steps = 0
    while len(word) >= 2 and steps < limit:
        head = word[0]
        word = word[2:] + ("bc" if head == "a" else "a" if head == "b" else "aaa")
        steps += 1
    return word, steps


print([tag("a" * n, 500) for n in range(1, 8)])
