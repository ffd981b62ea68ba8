# __eq__ with other types, NotImplemented, default identity equality
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self.cents == other.cents


class Plain:
    pass


a, b = Money(5), Money(5)
print(a == b, a is b, a != b, a == Money(6), not a == b)
p, q = Plain(), Plain()
print(p == q, p == p, p != q, p is not q)
print([Money(1), Money(2)] == [Money(1), Money(2)], Money(2) in [Money(1), Money(2)])
print((Money(1), 'a') == (Money(1), 'a'))
