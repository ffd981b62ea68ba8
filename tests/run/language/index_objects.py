# Objects with __index__ as bounds and indices.
class R:

    def __index__(self):
        return 2

r = R()
print([10, 20, 30][r], hex(r), 'abc'[r])
print(list(range(r)))
