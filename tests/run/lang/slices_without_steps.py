# Slices of lists and tuples without a step, with every kind of bound.
def part(items, lo, hi):
    return items[lo:hi]


def open_part(items, lo=None, hi=None):
    return items[lo:hi]


items = list(range(7))
for lo in (-9223372036854775807 - 1, -100, -8, -7, -3, -1, 0, 1, 3, 6, 7, 8, 100, 9223372036854775807):
    print(lo, items[lo:], items[:lo], part(items, lo, 5), part(items, 2, lo), part(items, lo, lo))
print(items[:], items[:] is items, [][:], [][1:], [][:-1])
print(open_part(items), open_part(items, 2), open_part(items, None, -2), open_part(items, -3, 6))
first, *rest = items
*front, last = items
one, *middle, end = items
print(first, rest, front, last, one, middle, end)
a, *none = [1]
print(a, none)


def total(*args):
    head, *tail = args
    return head * 100 + sum(tail)


print(total(1), total(1, 2, 3), total(*items[3:]))
rows = [[1.5, 2.5], [3.5], []]
copy = rows[1:]
copy[0].append(9.0)
copy.append([0.0])
print(rows, copy)
words = ["a", "bc", "def"]
tail = words[1:]
tail[0] = "changed"
print(words, tail)
