class Name(str):
    def shout(self):
        return self.upper() + "!"
names = [Name("ann"), Name("bob")]
print(",".join(names), "-".join([Name("x")]), Name("a").shout())
print("hello world".find("o", 5), "hello".find("l", -3, -1), "hello".count("l", 0, 3), "hello".startswith("ell", 1), "hello".startswith(("a", "l"), 2), "hello".endswith("ll", 0, 4), "hello".index("l", 3), "hello".rindex("l", 0, 3), "hello".rfind("h", 1), "a,b,c".split(",", maxsplit=1), "a b  c".rsplit(None, 1), "abc".replace("", "-"), "aaa".replace("a", "b", 2))
print("hello".find("l", None, 4), "hello".count("l", 3, None), "hello".startswith("he", None))
print("abc".translate({97: "x", 98: None, 99: 100}), "abc".translate(str.maketrans("ab", "xy")), "abc".translate(str.maketrans("ab", "xy", "c")), "abc".translate(str.maketrans({"a": "1", "b": None, "c": 33})), str.maketrans({"a": "b"}), str.maketrans("a", "b"), str.maketrans("a", "b", "c"))
print(int.from_bytes(b"\xff\x01", "little"), int.from_bytes(b"\xff", "big", signed=True), int.from_bytes([1, 2], "big"), int.from_bytes(bytearray(b"\x01"), byteorder="little"), int.from_bytes(b"\x05"), (1000).to_bytes(2, "little"), (-2).to_bytes(4, "big", signed=True), (5).to_bytes(), (255).to_bytes(length=2, byteorder="big"))
for s in ("12", " 12 ", "+5", "-0", "1_000", "0x1f", "1__0", "_1", "", "  ", "1.5", "٣", "0b1", "1e3", "- 1", "9" * 18):
    try:
        print(repr(s), int(s))
    except ValueError as e:
        print(e)
for s, b in (("ff", 16), ("0xff", 16), ("0b101", 0), ("0o17", 0), ("17", 0), ("z", 36), ("0x", 16), ("12", 2), ("-0x10", 0), ("010", 0), ("1_f", 16)):
    try:
        print(s, b, int(s, b))
    except ValueError as e:
        print(e)
for s in ("1.5", " 2 ", "inf", "-Infinity", "nan", "1e5", "1_0.5", ".5", "5.", "", "1e", "0x1", "1__0", "+1.5e-3", "infinit", "1.5.2"):
    try:
        print(float(s))
    except ValueError as e:
        print(e)
from datetime import timedelta, datetime, date, time, timezone
print(repr(timedelta(days=1, seconds=5)), date.min, date.max, datetime.min, datetime.max, time.min, time.max, repr(time(1, 2)), repr(date(2020, 1, 2)), repr(datetime(2020, 1, 2, 3, 4)), timezone.utc, repr(timezone.utc), date.resolution)
from collections import deque, Counter, OrderedDict, defaultdict, ChainMap, namedtuple
print(repr(deque([1, 2], maxlen=5)), Counter("aab"), OrderedDict(a=1), defaultdict(int, {"a": 1}), ChainMap({"a": 1}), repr(range(3)), slice(1, 2), repr(Ellipsis), NotImplemented)
from fractions import Fraction
from decimal import Decimal
print(repr(Fraction(1, 2)), repr(Decimal("1.50")), f"{Fraction(1, 2)}", [Fraction(1, 3), Decimal(1)])
print("Straße".casefold(), "ǆ".title(), "hello world".title(), "they're".title(), "ABC".swapcase(), "a\tb".expandtabs(4), "x".center(4, "*"), "-5".zfill(4), "ab".ljust(4, "."), "ab".rjust(4, "."))
print("a\nb\r\nc\x0bd\x1ce\u2028f".splitlines(), "ab\n".splitlines(True), "".splitlines(), "abc".partition("b"), "abc".rpartition("z"), "abcabc".removeprefix("abc"), "abc".removesuffix("c"))
print("abc" "def", "%s" % "x", "abc"[::-1], "a" in "abc", "b" not in "abc", "abc" < "abd", min("hello"), max("hello"), sorted("hello"), "".join(reversed("abc")), list("abc"), "abc".encode().hex(), "é".encode("utf-8"), "é".encode("latin-1"), ascii("é"), chr(8364), ord("€"), "abc".isidentifier(), "12".isdecimal(), "½".isnumeric(), "²".isdigit(), "A".isupper(), "Ab".istitle(), " ".isspace(), "a\x00".isprintable())
print(str(b"abc", "utf-8"), str(b"\xff", "latin-1"), str(), repr("a'b\"c"), "a\\b", r"\n", "\N{BULLET}", "tab\there")
