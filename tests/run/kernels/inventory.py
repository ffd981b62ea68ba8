# an inventory report: lists of tuples, grouping by hand, totals, percentages, sorted tables in three formats
ITEMS = [
    ("bolt", "hardware", 500, 0.05), ("nut", "hardware", 450, 0.04), ("hammer", "tools", 12, 14.5),
    ("saw", "tools", 7, 21.25), ("glue", "supplies", 40, 3.99), ("tape", "supplies", 65, 2.49), ("drill", "tools", 3, 89.0),
]


def total(items):
    return sum([n * price for _, _, n, price in items])


def groups(items):
    kinds = []
    members = []
    for item in items:
        kind = item[1]
        if kind not in kinds:
            kinds.append(kind)
            members.append([])
        members[kinds.index(kind)].append(item)
    return list(zip(kinds, members))


def reorder(items, limit=10):
    return [(name, limit * 2 - n) for name, _, n, _ in items if n < limit]


def discount(items, percent, kind=None):
    out = []
    for name, k, n, price in items:
        if kind is None or k == kind:
            price = round(price * (100 - percent) / 100, 2)
        out.append((name, k, n, price))
    return out


def bar(value, most, width=20):
    filled = int(round(width * value / most))
    return "█" * filled + "░" * (width - filled)


print(f"{'name':<10}{'kind':<12}{'count':>6}{'price':>9}{'value':>10}")
print("=" * 47)
for name, kind, n, price in sorted(ITEMS, key=lambda t: (t[1], -t[2] * t[3])):
    print(f"{name:<10}{kind:<12}{n:>6}{price:>9.2f}{n * price:>10.2f}")
print("%37s%10.2f" % ("total", total(ITEMS)))
everything = total(ITEMS)
for kind, members in groups(ITEMS):
    part = total(members)
    print("{:<10} {:>3d} kinds {:>9.2f} {:>6.1%} {}".format(kind, len(members), part, part / everything, bar(part, everything)))
print(reorder(ITEMS), reorder(ITEMS, limit=5), reorder([]))
cheap = discount(ITEMS, 10, kind="tools")
print([t for t in cheap if t[1] == "tools"], round(total(cheap), 2), round(total(discount(ITEMS, 50)), 2))
best = max(ITEMS, key=lambda t: t[2] * t[3])
print("most valuable: %s (%s), %d at %.2f" % best)
print("csv:")
for row in ITEMS[:3]:
    print(",".join([str(v) for v in [row[0], row[1]]] + ["%d" % row[2], "%g" % row[3]]))
