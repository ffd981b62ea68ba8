class P:
    def __init__(self, v): self.v = v
    def __pow__(self, o, m=None):
        if m is None:
            return ("pow", self.v, o)
        return ("powmod", self.v, o, m)
    def __rpow__(self, o):
        return ("rpow", o, self.v)
print(pow(P(2), 3))
print(pow(P(2), 3, 5))
print(P(2) ** 3)
print(2 ** P(3))
print(pow(3, 4, 5), pow(3, 4, -5), pow(base=2, exp=3, mod=5), pow(7, -1, 10), pow(2, 100, 1000007))
try:
    pow(2.0, 3, 5)
except TypeError as e:
    print(e)
try:
    pow(2, 3.0, 5)
except TypeError as e:
    print(e)
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
try:
    pow("a", 3, 4)
except TypeError as e:
    print(e)
