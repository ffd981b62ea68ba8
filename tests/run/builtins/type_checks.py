# type(), isinstance with single types and tuples, comparing types of results
print(type(1) == int, type(1.0) == float, type("") == str, type([]) == list, type(()) == tuple, type(True) == bool, type(None) == type(None), type(range(1)) == range)
print(type(1 + 1.0) == float, type(1 / 1) == float, type(1 // 1) == int, type(1 < 2) == bool, type("a" + "b") == str, type(2 ** -1) == float, type(2 ** 2) == int, type(True + True) == int, type(7 % 2.0) == float, type(round(1.5)) == int, type(abs(-1.5)) == float, type(sum([1.5])) == float)
print(isinstance(1, int), isinstance(True, int), isinstance(True, bool), isinstance(1, bool), isinstance(1.0, (int, float)), isinstance("a", (int, float)), isinstance([], (list, tuple)), isinstance(None, str), isinstance(range(2), (list, range)))
print(type(1).__name__, type("a").__name__, type(1.5).__name__, type([]).__name__, type(None).__name__, type(True).__name__, type(()).__name__)
print(type(1), type("a"), type(2.5), type([1]), type((1,)), type(True), type(None), type(range(3)))


def kind(x):
    return type(x).__name__


print(kind(1), kind("a"), kind([1.5]), kind(None), kind((1, 2)), type(1) is int, type("a") is not int, type(1) != type(1.0), type(kind(1)) == type("x"))
