from enum import IntEnum, IntFlag
class P(IntEnum):
    LOW = 1
    HIGH = 3
class F(IntFlag):
    A = 2
print("!" * P.HIGH, [0] * P.LOW, P.HIGH * "ab", (1,) * P.HIGH, b"x" * P.HIGH, "-" * F.A)
for p in P: print("*" * p, range(p), [1, 2, 3, 4][p], "abcd"[:p], f"{p:02d}", "%d" % p, int(p), float(p), p + 1, p / 2, divmod(7, p), max(p, 2), sum([p, p]), p in (1, 3), {1: "one", 3: "three"}[p], p == 1, hex(p), chr(p + 64), bin(p), p << 2, p & 1, ~p, pow(p, 2), str(p), repr(p))
x = [P.LOW, 5, "s"]
for v in x:
    try: print("#" * v)
    except TypeError as e: print(e)
class Q(IntEnum):
    A = 7
    def __str__(self): return "letter " + self.name
print(f"{P.HIGH:5}|{P.HIGH:<5}|{P.HIGH:03}|{Q.A}|{Q.A!s}|{Q.A:>4}|{F.A:#x}", "{:d} {}".format(Q.A, Q.A), str(Q.A), "%s %d" % (Q.A, Q.A), format(P.LOW, "b"))
