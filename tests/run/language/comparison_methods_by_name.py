class L:
    def __eq__(self, o):
        return NotImplemented
class R:
    def __eq__(self, o):
        return "yes"
print(L() == R())
print(R() == L())
print((1).__eq__("a"))
print((1).__eq__(1))
print((1).__lt__("a"))
print("a".__eq__(1))
print([].__eq__(1))
print((1.5).__add__("a"))
print((1).__add__(1.5))
print((1).__add__(2))
print("a".__lt__(3))
print([1].__lt__([2]))
print({}.__eq__([]))
print((1).__ne__("a"))
print(object().__eq__(1))
print(L().__ne__(3))
