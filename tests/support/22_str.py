"""`str` (Unicode) and its methods, slices, f-strings, `%`, `str.format`"""
s = "Grüße, Welt"
print(len(s), s[::-1], s[-4:], s.upper(), s.split(", "), s.find("W"), "ß" in s, s.encode("utf-8"))
print("%5.2f|%-5s|%05d|%x" % (3.14159, "ab", 42, 255), "{:>8}|{!r}".format("x", "y"))
name, n = "Ada", 3
print(f"{name!r:>8} {n:03d} {n=} {n / 7:.3f} {'nested' + str(n)}", "{a} {b[0]}".format(a=1, b=[2]))
print("a-b-c".partition("-"), " x ".strip(), "abc".translate(str.maketrans("ab", "xy")), "x".join("abc"), "Az".swapcase())
print("one\ntwo".splitlines(), "abc".isalpha(), "é".isupper(), "abc" < "abd", ord("ß"), chr(8364), repr("it's\n"))
