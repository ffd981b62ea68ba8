# ints and floats in one list stay exact and keep what they are
a = [1, 2.5, 9007199254740993, -9223372036854775807]
for x in a:
    print(x, x * 1, x + 0, x == 9007199254740992, x < 9007199254740993.0, bool(x), round(x), '%d' % x, isinstance(x, int))
print(sorted(a), max(a), min(a), sum(a[:2]))
d = {x: 1 for x in a}
print(d, 1.0 in d, 9007199254740992 in d)
