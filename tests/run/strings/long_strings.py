# strings of a megabyte: building, searching, slicing, splitting, joining, counting, comparing, replacing
s = "abcdefghij" * 100000
print(len(s), s[:12], s[-3:], s[500000:500005], s.count("j"), s.find("ja"), s.rfind("ja"), s.index("j", 999000), "k" in s, s[::100000], s[::-100000])
t = s.replace("e", "EE")
print(len(t), t[:14], t.count("E"), s == t, s < t, s > t)
parts = s.split("a")
print(len(parts), parts[0] == "", parts[1], len("a".join(parts)) == len(s), "a".join(parts) == s)
u = s + "x"
print(len(u), s < u, u.startswith(s), u.endswith("jx"), u[:-1] == s, hash(s) == hash(u[:-1]))
lines = "\n".join([str(i) for i in range(50000)]).split("\n")
print(len(lines), lines[49999], sum([int(l) for l in lines]), max([len(l) for l in lines]))
w = s.upper()
print(w[:10], w.lower() == s, w.isupper(), w.swapcase() == s, len(w.center(1000010, "-")), s.isalpha(), (s + "1").isalpha())
words = ("word " * 20000).split()
print(len(words), len(" ".join(words)), words[-1], len(s * 3), len(("é" * 100000).upper()))
