# A comparison is what its method gives, also with ==.
class Expr:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        return Expr(f"({self.text} == {other.text})")

    def __ne__(self, other):
        return Expr(f"({self.text} != {other.text})")

    def __lt__(self, other):
        return Expr(f"({self.text} < {other.text})")

    def __and__(self, other):
        return Expr(f"{self.text} and {other.text}")

    def __repr__(self):
        return self.text


a, b = Expr("a"), Expr("b")
print(a == b, a != b, a < b, (a == b) & (b != a))


class Zero:
    def __eq__(self, other):
        return 0


print(Zero() == Zero(), Zero() != Zero(), bool(Zero() == 1))
x = Zero() == Zero()
print(x + 1)
if Zero() == Zero():
    print("equal")
else:
    print("not equal")
print(Zero() in [1, 2], [z == Zero() for z in [Zero(), Zero()]])
