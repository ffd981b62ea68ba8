# in-place operators mutate; fall back to the plain operator when missing
class Bag:
    def __init__(self, items):
        self.items = list(items)

    def __iadd__(self, other):
        self.items.extend(other)
        return self

    def __isub__(self, x):
        self.items.remove(x)
        return self

    def __or__(self, other):
        return Bag(sorted(set(self.items) | set(other.items)))


a = Bag([1, 2])
b = a
a += [3, 4]
print(a.items, b.items, a is b)
a -= 2
print(b.items)
a |= Bag([9, 1])
print(a.items, b.items, a is b)
d = {'k': Bag('x')}
d['k'] += 'yz'
print(d['k'].items)
