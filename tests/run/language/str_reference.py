# str: each method with each form of its arguments.
s = "Hello, World"
print(s.upper(), s.lower(), s.swapcase(), s.title(), s.capitalize(), s.casefold(), "ß".casefold())
print(s.center(20), "|", s.center(20, "*"), s.ljust(15, "."), s.rjust(15, "-"), s.ljust(3), "42".zfill(5), "-42".zfill(5), "+7".zfill(4))
print(s.count("o"), s.count("o", 5), s.count("o", 5, 8), s.count(""), "aaa".count("aa"))
print(s.find("o"), s.find("o", 5), s.find("o", 5, 8), s.find("z"), s.rfind("o"), s.rfind("o", 0, 6), s.index("W"), s.rindex("l"))
try:
    s.index("zz")
except ValueError as e:
    print(e)
try:
    s.rindex("zz")
except ValueError as e:
    print(e)
print(s.startswith("Hell"), s.startswith("ell", 1), s.startswith(("a", "H")), s.endswith("ld"), s.endswith(("x", "d")), s.endswith("Hello", 0, 5), s.startswith(""))
print("  x ".strip(), "|", "  x ".lstrip(), "|", "  x ".rstrip(), "|", "xxhixx".strip("x"), "abchicba".strip("abc"), "xyz".lstrip("yx"), "mississippi".rstrip("ipz"))
print("a,b,,c".split(","), "a b  c ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a  b ".split(" "), "".split(), "".split(","), "a b c".split(None, 1), "a b c".split(maxsplit=1), "abc".split(sep="b"))
try:
    "abc".split("")
except ValueError as e:
    print(e)
print("a\nb\r\nc\rd\n".splitlines(), "a\nb".splitlines(True), "a\nb\n".splitlines(keepends=True), "".splitlines(), "\n".splitlines())
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"))
print("-".join(["a", "b"]), "".join("abc"), ",".join(str(i) for i in range(3)), "x".join([]), ", ".join(("p", "q")), "+".join({"k": 1}))
print("aXbXc".replace("X", "--"), "aXbXc".replace("X", "", 1), "abc".replace("", "-"), "aaa".replace("a", "b", 2), "aaa".replace("a", "b", -1), "aaa".replace("a", "b", 0))
print("abc".isalpha(), "abc1".isalnum(), "123".isdigit(), "12.3".isdigit(), "".isalpha(), " \t".isspace(), "ABC".isupper(), "abc".islower(), "Hello World".istitle(), "a_1".isidentifier(), "1a".isidentifier(), "12".isdecimal(), "½".isnumeric(), "²".isdigit(), "²".isdecimal(), "abc".isascii(), "é".isascii(), "a\n".isprintable())
print("a\tb".expandtabs(), "a\tb".expandtabs(4), "ab\tc\td".expandtabs(tabsize=2))
print("TestHook".removeprefix("Test"), "MiscTests".removesuffix("Tests"), "abc".removeprefix("x"))
t = str.maketrans("abc", "xyz", "d")
print("aabbccdd".translate(t), "hello".translate({ord("l"): "L", ord("o"): None, 104: 72}), "abc".translate(str.maketrans({"a": "1", "b": None})))
print("abc" < "abd", "a" < "B", "abc" == "abc", "ab" "cd", "ab" * 3, 3 * "x", "a" in "abc", "" in "abc", "d" not in "abc")
print(s[0], s[-1], s[1:4], s[::-1], s[::2], s[-5:], s[:-7], s[100:], s[5:2], s[-100:3], s[10:0:-3])
try:
    s[100]
except IndexError as e:
    print(e)
print(len(s), max(s), min("hello"), sorted("hello"), list("abc"), tuple("ab"), set("a"), list(reversed("abc")), list(enumerate("ab", 1)))
print("{} {}".format(1, "a"), "{1} {0}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0[1]} {1.real}".format([1, 2], 5), "{:>5}|{:<5}|{:^5}|".format(1, 2, 3), "{!r} {!s}".format("a", "b"), "{{}}".format(), "{:{}}".format("x", 5), "{0:{1}.{2}f}".format(3.14159, 8, 2), "{a[k]}".format(a={"k": 7}))
print("%s %d %5d|%-5d|%05d %x %X %o %e %.2f %g %c %c %r %%" % ("a", 1, 2, 3, 4, 255, 255, 8, 1.5, 2.345, 0.0001, "z", 65, "q"))
print("%(a)s %(b)03d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1, 2], "%+d % d" % (5, 5), "%*d" % (5, 42), "%-*d|" % (5, 42), "%.*f" % (2, 3.14159), "%#x %#o" % (255, 8), "%5.1f|" % 3.14159, "%.3s" % "abcdef", "%10.3s|" % "abcdef", "%i" % 3.9, "%a" % "é")
print("abc".encode(), "é".encode("utf-8"), "abc".encode("ascii"), b"abc".decode(), "é".encode("latin-1"), "é".encode("ascii", "replace"), "é".encode("ascii", "ignore"))
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e)
print(ord("a"), chr(97), chr(8364), ord("€"), ascii("é€"), repr("a'b"), repr('a"b'), repr("a'\"b"), repr("\n\t\\\x00\x7f"), repr("é"), "\x41\u0042\N{BULLET}\101")
print(r"\n", "a\
b", '''x
y''', "tab\there", "\a\b\f\v" == "\x07\x08\x0c\x0b", u"u", "a" 'b' """c""")
print(str(1), str(1.5), str(None), str(True), str([1, "a"]), str(("a",)), str({"a": 1}), str({1}), str(b"x"), str(), str(b"abc", "utf-8"))
print("a".__add__("b"), "abc".__len__(), "abc".__contains__("b"), "abc".__getitem__(1), "x".__eq__("x"), "a".__lt__("b"), "ab".__mul__(2))
print(str.upper("abc"), str.join(",", ["a"]), list(map(str.strip, [" a ", "b "])), sorted(["b", "A", "c"], key=str.lower), str.__name__)
