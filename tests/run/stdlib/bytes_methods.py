import sys
b = b"hello world, hello bytes"
print(b.count(b"l"), b.count(108), b.count(b"l", 5), b.count(b"l", 5, 12), b.count(108, 3, -5))
print(b.index(b"w"), b.index(119), b.rindex(b"hello"), b.rindex(104), b.find(104, 1), b.rfind(104), b.find(b"zz"))
try:
    b.index(b"zz")
except ValueError as e:
    print(e)
try:
    b.rindex(200)
except ValueError as e:
    print(e)
print(b.hex(), b[:5].hex(":"), b[:7].hex("-", 2), b[:7].hex(" ", -3), bytes(0).hex(), b"ab".hex(b"_"))
print(bytes.fromhex("de ad BE ef"), bytes.fromhex(""))
for bad in ("d", "zz", "a b"):
    try:
        print(bytes.fromhex(bad))
    except ValueError as e:
        print(e)
print(bytes(5), bytes([1, 2, 255]), bytes("héllo", "utf-8"), bytes("abc", "ascii"), bytes("é", "latin-1"), bytes(), bytes(b"x"), bytes((1, 2)), bytes(range(4)), bytes(x for x in range(3)))
for bad in (256, -1):
    try:
        bytes([bad])
    except ValueError as e:
        print(e)
print(b"\xff\xfeabc".decode("utf-8", errors="replace"), b"\xffabc".decode("utf-8", "ignore"), b"\xe9".decode("latin-1"), b"abc".decode("ascii"), b"\xffa".decode("utf-8", "backslashreplace"), b"\xffa".decode("ascii", "replace"))
try:
    b"ab\xff".decode("ascii")
except UnicodeDecodeError as e:
    print(e)
try:
    b"ab\xff".decode()
except UnicodeDecodeError as e:
    print(e)
table = bytes.maketrans(b"abc", b"xyz")
print(b"aabbccdd".translate(table), b"aabbccdd".translate(table, b"d"), b"aabbcc".translate(None, b"b"), b"abc".translate(table, delete=b"a"))
print(b"k=v=w".partition(b"="), b"k=v=w".rpartition(b"="), b"kv".partition(b"="), b"kv".rpartition(b"="))
print(b"a b  c ".split(), b" a b c".split(None, 1), b"a,b,,c".split(b","), b"a,b,,c".split(b",", 1), b"a,b,,c".rsplit(b",", 1), b" a b c ".rsplit(), b"a b c".rsplit(None, 1), b"a,b".split(sep=b","), b"a b c".split(maxsplit=1))
print(b"line1\nline2\r\nline3\rline4".splitlines(), b"a\nb\n".splitlines(True), b"a\nb".splitlines(keepends=True))
print(b"  x ".strip(), b"xxhixx".strip(b"x"), b"xxhi".lstrip(b"x"), b"hixx".rstrip(b"x"), b"abc".replace(b"b", b"BB"), b"aaaa".replace(b"a", b"b", 2))
print(b.startswith(b"hello"), b.startswith((b"x", b"h")), b.endswith(b"bytes"), b.startswith(b"world", 6), b.endswith((b"a", b"s")))
print(b.upper(), b.title(), b.capitalize(), b"AbC".swapcase(), b"AbC".lower(), b"ab".center(6), b"ab".center(7, b"*"), b"ab".ljust(4, b"."), b"ab".rjust(4, b"."), b"42".zfill(5), b"-42".zfill(5))
print(b"abc".isalpha(), b"a1".isalnum(), b"12".isdigit(), b"ab".islower(), b"AB".isupper(), b" \t".isspace(), b"Ab Cd".istitle(), b"abc".isascii(), b"".isalpha())
print(b"a\tb".expandtabs(), b"a\tb".expandtabs(4), b"prefix-x".removeprefix(b"prefix-"), b"x.py".removesuffix(b".py"))
print(b"-".join([b"a", b"b", b"c"]), b"".join([]), b", ".join((b"x", b"y")))
print(b[0], b[-1], b[1:4], b[::-1], b[::3], b[-5:], b[5:2])
print(108 in b, b"world" in b, b"zz" in b, 7 not in b)
print(b"a" < b"b", b"a" == b"a", b"a" <= b"ab", b"b" > b"abc", b"a" != b"b", b"a" == "a")
print(b * 2, 2 * b"ab", b"a" + b"b", len(b), max(b), min(b), sum(b), sorted(b"hello"), list(b"abc"), tuple(b"ab"), set(b"aab") == {97, 98})
print(hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], repr(b"it's"), repr(b'"'), b'\x00\t\n\r\\\'"', str(b"x"), ascii(b"\xff"))
for i, c in enumerate(b"ab"):
    print(i, c)
print(bytes(reversed(b"abc")), [*b"ab"], bool(b""), bool(b"0"), b"abc".find(b""), b"abc".rfind(b""), b"abc".count(b""))
print(isinstance(b, bytes), type(b).__name__, b"abc"[1:2] == b"b", bytes.__name__)
print(int.from_bytes(b"\x01\x02", "big"), int(b"42"), int(b"ff", 16), float(b"1.5"))
print("aé€😀".encode("ascii", "backslashreplace"), "aé€".encode("ascii", "xmlcharrefreplace"), "é".encode("ascii", "replace"), "aé€".encode("latin-1", "ignore"), b"a\xe9\xff".decode("utf-8", "backslashreplace"))
for t in (b"1e3", b" -2.5 ", b"", b"x", b"1_0.5", b"inf", b"1\x002"):
    try:
        print(float(t))
    except ValueError as e:
        print(e)
