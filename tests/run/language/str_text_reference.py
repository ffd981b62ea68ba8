# str: letters of all alphabets, slices, formats and errors.
s = "héllo wörld €"
print(s.upper(), s.title(), s.center(20, "·"), len(s), s[1], s[-1], s[::-1], s.find("ö"), s.encode(), s.replace("ö", "oe"), s.split(), list(s)[:3], s.capitalize(), "ÀÉ".lower(), s.isascii(), "ß".upper(), sorted(s)[-1], max(s), s.count("l"), s * 2, s[2:8], "€" in s, ord("€"), s.index("w"), "ñ" > "n", s.swapcase(), s.startswith("hé"), s.ljust(15, "é") + "|", f"{s:>16}|", f"{s[:4]:^10}|", "%8s|" % "né", s.partition(" "), s.strip("h€"), "-".join("né"), s.zfill(15), repr("é\u200b\x80"), ascii(s), "é" == "\u00e9", "日本語"[1:], len("日本語"), "日本".center(6, "*"), "😀"[0], len("😀"), "a😀b"[::-1], "😀".encode(), "\U0001F600", "İ".lower() == "i̇", "ǆ".title(), "ﬁ".upper())
print("abc"[1:100], "abc"[-2:], "abc"[:-1], "abc"[3:], repr("abc"[5:1]), "abcdef"[4:1:-1], "abcdef"[::-2], "abcdef"[-1:-4:-1], "abc"[0:0], "abc"[None:2], "abc"[:None])
print("a,b;c".replace(",", ";").split(";"), "one  two".split(" "), "  x  y ".split(), "a--b--c".split("--", 1), "a\tb\nc".split(), "abc".split("b"), "x".split("x"), "aXbXc".rsplit("X", 1), "".join(reversed("abc")), "a b c".rsplit(None, 1), "k=v=w".partition("="), "k=v=w".rpartition("="), "1,2,3".split(",")[1], " lead".split(" "))
print("{:5}|{:<5}|{:>5}|{:^5}|{:*^7}|{:05d}|{:+}|{:x}|{:#o}|{:b}|{:e}|{:.1%}|{:,}|{:_}".format("a", "b", "c", "d", "e", 42, 7, 255, 8, 5, 12345.678, 0.125, 1234567, 1234567))
print("%s|%10s|%-10s|%d|%5.1f|%x|%r|%c|%%|%e|%g|%+d|%05d|% d" % ("s", "r", "l", 3, 2.55, 255, "q", "c", 1234.5, 0.00001, 5, 42, 7))
print("%-5d|%5s|%.2s|%5.1s|" % (3, True, "abc", "xyz"), "%s %s" % ("a", [1]), "%(x)d %(y)s" % {"x": 1, "y": "b"}, "%d%%" % 50, "%s" % None, "%5s%5s" % (1, 2), "%d" % 3.99, "%s" % (1, ) , "%r" % "a", "%s" % "é", "%3c|" % "x", "%-3c|" % 65, "%i %u" % (1, 2), "%X %o" % (255, 8), "%.3d" % 5, "%+.1e" % 12345.0, "%G" % 1e-10, "%#x" % 255)
try: "%(a)s" % {"b": 1}
except KeyError as e: print(repr(e))
try: "abc" + 1
except TypeError as e: print(e)
try: 1 + "abc"
except TypeError as e: print(e)
try: "a" * "b"
except TypeError as e: print(e)
try: "a" * 1.5
except TypeError as e: print(e)
try: "a" - "b"
except TypeError as e: print(e)
try: "abc".foo()
except AttributeError as e: print(e)
try: ord("ab")
except TypeError as e: print(e)
try: chr(-1)
except ValueError as e: print(e)
try: "a" < 1
except TypeError as e: print(e)
try: "abc".center(10, "ab")
except TypeError as e: print(e)
