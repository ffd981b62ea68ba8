# Unicode: length, indexing, slicing, iteration, comparison, case, concatenation over code points
s = "Ünïcödé ≈ 日本語 😀!"
print(len(s), s[0], s[8], s[10:13], s[-2], s[::-1], s[3:100:4])
for i, c in enumerate("aé中😀"):
    print(i, c, ord(c), hex(ord(c)), chr(ord(c)) == c)
print([ord(c) for c in "é😀"], chr(233) + chr(0x4e2d) + chr(0x1F600), "\u00e9" == "é", "\U0001F600" == "😀")
print("é" < "f", "z" < "é", "é" < "中" < "😀", sorted(["é", "z", "a", "中", "É"]), max("aéz"), min("éz中"))
t = "a"
for c in "é中😀":
    t += c
    print(len(t), t, t.find(c), t.index(c), c in t)
print("ärger".upper(), "ÄRGER".lower(), "ñ".upper(), "ΣΑΣ".lower(), "привет".upper(), "Привет".swapcase(), "ÿ".upper(), "straße".upper(), "İ".lower() == "i̇")
print("日本語".center(9, "*"), "é".zfill(3), "日本".ljust(4, "・") + "|", "😀" * 3, "-".join("日本語"))
print("日本語テキスト".replace("本", "X"), "a日b日c".split("日"), "日" in "本日", "日本日".count("日"), "日本日".rfind("日"))
print("é".isalpha(), "中".isalpha(), "²".isdigit(), "½".isnumeric(), "٣".isdecimal(), int("٣٤"), "\u3000".isspace(), "É".isupper(), "ß".islower())
words = "el niño año mañana".split()
print(sorted(words), [len(w) for w in words], " ".join([w[::-1] for w in words]), [w.title() for w in words])
e1 = "é"
e2 = "e\u0301"
print(e1 == e2, len(e1), len(e2))
big = "é" * 1000 + "x"
print(len(big), big[-1], big[999], big.index("x"), big.count("é"))
