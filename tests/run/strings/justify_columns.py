# tables of mixed values in columns: widths computed from the data, right and left alignment, headers, totals
header = ["name", "qty", "price", "ok"]
data = [("apple", 3, 1.25, True), ("kiwi", 12, 0.5, False), ("passion fruit", 100, 10.0, True), ("é", 0, 1234.5678, False)]
cells = [[n, str(q), f"{p:.2f}", "yes" if ok else "no"] for n, q, p, ok in data]
widths = [max([len(row[c]) for row in [header] + cells]) for c in range(4)]


def line(left, mid, right, fill="-"):
    return left + mid.join([fill * (w + 2) for w in widths]) + right


def format_row(row, aligns="lrrc"):
    out = []
    for text, w, a in zip(row, widths, aligns):
        if a == "l":
            out.append(text.ljust(w))
        elif a == "r":
            out.append(text.rjust(w))
        else:
            out.append(text.center(w))
    return "| " + " | ".join(out) + " |"


print(line("+", "+", "+"))
print(format_row([h.upper() for h in header], aligns="cccc"))
print(line("+", "+", "+", "="))
for row in cells:
    print(format_row(row))
print(line("+", "+", "+"))
print(format_row(["total", str(sum([d[1] for d in data])), "%.2f" % sum([d[1] * d[2] for d in data]), ""]))
for n, q, p, ok in data:
    print("%-*s|%*d|%*.*f|%s" % (widths[0], n, widths[1], q, widths[2] + 3, 3, p, ok))
    print("{:<{}}|{:>{}}|{:^{}.1f}|{!r:>6}".format(n, widths[0], q, widths[1], p, widths[2] + 2, ok))
