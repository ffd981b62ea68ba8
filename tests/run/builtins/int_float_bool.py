# int(), float(), bool(), str() constructors with no, one and two arguments
print(int(), float(), bool(), str(), list(), tuple())
print(int(3.7), int(-3.7), int("12"), int(True), int(0.0), int(1e18), int("-0"), int("11", 2), int("  8\n"), int(-0.9))
print(float(3), float("2.5"), float(True), float("1e2"), float(-7), float("inf") > 1, float(10 ** 15), float("  .5 "))
print(bool(3), bool(0), bool(0.0), bool(-0.0), bool("0"), bool("False"), bool([]), bool([False]), bool(()), bool(None), bool("")) 
print(str(5), str(5.0), str(False), str("x"), str([1.0]), str((1, "a")), str(None), str(-7), str(range(3)), str([["x"], []]))
print(int(float("3.99")), float(int("7")), str(int("007")), int(str(12) + str(34)), bool(int("0")), float(str(1 / 3)) == 1 / 3, int(bool("a")) + 1)
print(list("abc"), list((1, 2)), list(range(3)), list([1]), tuple([1, 2]), tuple("ab"), tuple(range(2)), list(zip([1], "a")), tuple(enumerate("a")), list(reversed([1, 2])))
print(list(map(bool, [0, 1, 2])), list(map(float, [1, 2])), list(map(str, [1.5, 2.0])))
