# replace, center, ljust, rjust, zfill, expandtabs, repetition
print("banana".replace("a", "o"), "banana".replace("a", "o", 2), "banana".replace("an", ""), "banana".replace("x", "y"), "banana".replace("", "-"), "banana".replace("", "-", 3), "".replace("", "x"), "aaa".replace("aa", "b"), "abc".replace("b", "bbb"), "banana".replace("a", "", -1), "banana".replace("a", "o", 0))
for w in (0, 3, 7, 8, 9):
    print(repr("abcd".center(w)), repr("abc".center(w, "*")), repr("abc".ljust(w, ".")), repr("abc".rjust(w, ".")), repr("42".zfill(w)), repr("-42".zfill(w)), repr("+4".zfill(w)), repr("".zfill(w)))
print(repr("a\tb".expandtabs()), repr("a\tb\tc".expandtabs(4)), repr("\t".expandtabs(2)), repr("ab\tc\nd\te".expandtabs(4)), repr("a\tb".expandtabs(0)))
print("é".center(5, "–"), "中".ljust(3, "."), "x".rjust(4, "é"), "naïve".replace("ï", "i"), "aéa".replace("a", "é"))
print("ab" * 3, 3 * "ab", "ab" * 0, "-" * 20, "=-" * 5 + "=")
s = "The quick brown fox"
for a, b in [("quick", "slow"), ("brown", "red"), (" ", "_")]:
    s = s.replace(a, b)
print(s)
