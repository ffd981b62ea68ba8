# and/or return an operand, truth of every kind of value, not, short circuits with effects
log = []


def t(x):
    log.append(x)
    return x


print(0 or 5, 3 or 5, 0 and 5, 3 and 5, "" or "default", "a" and "b", [] or [1], [0] and [2])
print(1.5 and 0.0, 0.0 or -0.0, None or 3, not None)
print(bool(0), bool(1), bool(-1), bool(0.0), bool(0.1), bool(""), bool(" "), bool([]), bool([0]), bool(()), bool((0,)), bool(None), bool(range(0)), bool(range(1)))
print(not 0, not 1, not "", not "x", not [], not [1], not not 5)
if t(0) and t(1):
    print("no")
if t(2) or t(3):
    print("yes")
print(log)
print(True and False or True, True or False and False, not True or True, not (True or True))
print(1 and 2 and 3, 1 and 0 and 3, 0 or 0 or 7, 0 or "" == "")
a = []
while not a or len(a) < 3:
    a.append(len(a))
print(a)
print(True + 1, True * 5, False - 1, True == 1, False == 0, True is True, sum([True, False, True]))
print(["no", "yes"][3 > 2], "x" * True, "x" * False)
b = True
b &= False
print(b, type(b) == bool, b | True, 1 if b else 0)
print(max(True, False), sorted([True, False, True]), str(True), int(True), float(False))
n = 0
for s in ["", "a", "0"]:
    for l in [[], [0]]:
        n = n * 2 + (1 if s and l else 0)
print(n)
