# vpyc: std=python3
def numbers():
    yield 1
    yield 2


g = numbers()
next(g)
g.throw(ValueError, "text")
