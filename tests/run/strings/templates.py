# small text tools: template filling, table printing, wrapping, box drawing, progress bars, histogram
def fill(template, names, values):
    for n, v in zip(names, values):
        template = template.replace("${" + n + "}", str(v))
    return template


print(fill("Dear ${name}, you owe ${sum} (${name}!)", ["name", "sum"], ["Ann", "12.50"]))
rows = [("Item", "Qty", "Price"), ("apple", "3", "0.50"), ("watermelon", "12", "13.25"), ("fig", "100", "1.00")]
widths = [max([len(r[c]) for r in [list(x) for x in rows]]) for c in range(3)]
rule = "+" + "+".join(["-" * (w + 2) for w in widths]) + "+"
print(rule)
for i, (a, b, c) in enumerate(rows):
    print("| " + a.ljust(widths[0]) + " | " + b.rjust(widths[1]) + " | " + c.rjust(widths[2]) + " |")
    if i == 0:
        print(rule)
print(rule)


def box(text):
    lines = text.split("\n")
    w = max([len(l) for l in lines])
    print("┌" + "─" * (w + 2) + "┐")
    for l in lines:
        print("│ " + l.ljust(w) + " │")
    print("└" + "─" * (w + 2) + "┘")


box("Hello\nbox of text\n!")
for k in range(0, 101, 25):
    print("[" + "#" * (k // 5) + " " * (20 - k // 5) + "]" + "%4d%%" % k)
data = [3, 7, 1, 0, 5]
for label, v in zip("ABCDE", data):
    print(label, "*" * v, v)
for level in range(max(data), 0, -1):
    print(" ".join(["#" if v >= level else " " for v in data]).rstrip())
print("-" * 9)


def slug(s):
    out = ""
    for c in s.lower():
        if c.isalnum():
            out += c
        elif not out.endswith("-"):
            out += "-"
    return out.strip("-")


def camel(s):
    head, *rest = s.split("_")
    return head + "".join([w.title() for w in rest])


def snake(s):
    return "".join(["_" + c.lower() if c.isupper() else c for c in s])


print(slug("  Hello, World!  It's 2026 "), camel("some_long_name"), snake("someLongName"))
