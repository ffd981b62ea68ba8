# __call__ objects used as functions, in map and as keys
class Adder:
    def __init__(self, n):
        self.n = n
        self.calls = 0

    def __call__(self, x):
        self.calls += 1
        return x + self.n


class Power:
    def __init__(self, e):
        self.e = e

    def __call__(self, x, scale=1):
        return scale * x ** self.e


add5 = Adder(5)
print(add5(1), add5(2), list(map(add5, [10, 20])), add5.calls)
sq = Power(2)
print(sq(3), sq(3, scale=10), sorted([-3, 2, -1], key=sq))
print([f(2) for f in (Power(1), Power(3))])
