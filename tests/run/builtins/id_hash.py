# id and hash: equality relations only
a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c), id(a) != id(c), hash(5) == 5, hash(0), hash(1) == hash(1.0) == hash(True), hash("abc") == hash("ab" + "c"), hash((1, "a")) == hash((1, "a")), hash(-2) == hash(-2))
print(hash(12345), hash(True), hash(False), hash(2.0), hash(-1) == hash(-2), hash(10 ** 15), hash("") == hash(""), type(id(a)) == int, type(hash("x")) == int)


def ident(x):
    return id(x)


print(ident(a) == id(a), ident(a) == ident(b), id(None) == id(None))
