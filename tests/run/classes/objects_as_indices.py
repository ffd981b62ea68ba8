class I:
    def __init__(self, n):
        self.n = n
    def __index__(self):
        return self.n
print([1, 2] * I(2), I(2) * "ab" if False else "", (1,) * I(3), "ab" * I(2), b"x" * I(2))
print([10, 20, 30][I(1)], "abc"[I(2)], [1, 2, 3, 4][I(1):I(3)], list(range(I(3))), hex(I(255)), bin(I(5)))
x = [0] * I(2)
x *= I(2)
print(x, chr(I(65)), int(I(7)), float(I(3)), round(2.567, I(1)))
