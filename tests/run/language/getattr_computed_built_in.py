for n in ("upper", "lower", "title"):
    print(getattr("aBc", n)())
for n in ("append", "extend"):
    l = []
    getattr(l, n)("ab")
    print(l)
print([hasattr(1, n) for n in ["real", "bit_length", "foo"]])
import math
for n in ("sin", "cos"):
    print(getattr(math, n)(0.0))
print([hasattr(math, n) for n in ["pi", "bit_length", "foo"]])
try:
    print(getattr("a", "".join(["no", "pe"])))
except AttributeError as e:
    print(e)
n = "count"
print(getattr([1, 1], n)(1), getattr("aa", n)("a"), getattr((1,), n)(2))
