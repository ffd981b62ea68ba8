# equality of values of unrelated types is False, never an error
print(1 == "1", 1 != "1", [1] == (1,), "a" == ["a"], None == 0, None == None, 1 != None, "" == None, 0 == [])
print(1.0 == "1.0", (1,) != [1], "a" != 97, True == "True", range(2) == [0, 1])


def same(a, b):
    return a == b


print(same(1, 1), same(1, "1"), same("a", "a"), same([1], (1,)), same(None, 0), same(None, None), same(2, 2.0), same(True, 1))
print((1, "a") == ("a", 1), (1, "a") == (1, "a"), [(1, "a")] == [(1, "b")], (1, 2) == (1, 2, 3))
