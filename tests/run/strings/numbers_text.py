# conversions between numbers and text: int with bases, float, str, round trips, digits
print(int("42"), int("-42"), int("+7"), int("  12  "), int("1_000"), int("0"), int("007"), int("ff", 16), int("0xff", 16), int("0xff", 0), int("0b101", 0), int("0o17", 0), int("101", 2), int("z", 36), int("-1F", 16), int("10", 10), int("12", base=3))
print(float("3.5"), float("-1e3"), float(".5"), float("5."), float("1_0.5"), float(" 2 "), float("1e-5"), float("INF"), float("-nan") != 0, float("1E+2"), float("123456789012345678901234567890"))
print(str(42), str(-1.5), str(True), str(None), str([1, 2]), str("s"), str(()), str(1e20), str(10 ** 18), repr(0.1))
print(bin(10), oct(64), hex(255), bin(-10), oct(-8), hex(-255), bin(0), hex(0), oct(0), bin(True))
print(format(10, "b"), format(255, "x"), format(255, "#010b"), "{:o}".format(64), "%x" % 4095, bin(10)[2:].zfill(8))
for n in [0, 1, -1, 999, -12345, 9223372036854775807, -9223372036854775808]:
    print(n, int(str(n)) == n, int(hex(n), 16) == n, int(bin(n), 2) == n, int(oct(n), 8) == n, len(str(n)))
for f in [0.1, 1 / 3, 1e22, 1e-10, 123456.789, 5e-324, 1.7976931348623157e308, 2.0 ** 60]:
    print(f, float(str(f)) == f, float(repr(f)) == f)
print(sum([int(d) for d in str(2 ** 50)]), "".join([str(d) for d in range(10)]), int("".join(reversed(str(12345)))))
print([int(x) for x in "3 1 4 1 5".split()], [float(x) for x in "1.5,2.5".split(",")], list(map(int, "1 2 3".split())), [str(v) for v in (1, 2.0, 3)])
print("7".isdigit() and int("7") + 1, int(" \n5\t"), int(7.9), int(-7.9), int(True), int("１２"), ord("7") - ord("0"))
