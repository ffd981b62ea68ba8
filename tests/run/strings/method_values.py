# str methods called on literals, results, subscripts, in comprehensions, as function values and keys
print("abc".upper(), "a,b".split(",")[1].upper(), ("x" + "y").center(6, "."), "  a ".strip().upper().lower().title())
words = ["b", "A", "c"]
print(sorted(words, key=str.lower), sorted(words, key=str.upper, reverse=True), list(map(str.upper, words)), list(map(str.strip, [" a ", "b "])), list(filter(str.isupper, words)))
print([w.upper() for w in words], [len(w.strip()) for w in [" a", "b  "]], max(words, key=str.lower))
f = str.upper
print(f("abc"), [g("aBc") for g in [str.upper, str.lower, str.swapcase]])
s = "shout"
shout = s.upper
print(shout())
join = ",".join
print(join(["a", "b"]), join("xy"))
starts = "prefix".startswith
print([p for p in ["pre", "fix", "p"] if starts(p)])
print(str.join("-", ["a", "b"]), str.replace("aXb", "X", "-"), str.split("a b"), str.count("banana", "a"))
print("a".join(["1", "2"]).replace("a", "+").split("+")[::-1], len("abc".replace("b", "").upper()))
