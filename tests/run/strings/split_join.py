# split, rsplit, splitlines, partition, rpartition, join with every argument form
print("a b  c".split(), "a b  c".split(" "), " a b ".split(), "".split(), "".split(","), "abc".split("b"), "a,b,,c,".split(","))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), "a,b,c".split(",", 0), "a b c d".split(None, 1), "  a  b  c ".split(maxsplit=1), "a b c".rsplit(None, 1), "a,b".split(",", -1))
print("a--b--c".split("--"), "a-b--c".split("--"), "abcabc".split("bc"), "aXbXc".split("X", maxsplit=1), "x y".split(sep="y"))
print("one\ntwo\r\nthree\rfour\n".splitlines(), "a\n\nb".splitlines(), "".splitlines(), "a\nb\n".splitlines(True), "no end".splitlines(), "a\x0bb\x0cc\u2028d".splitlines())
print("k=v=w".partition("="), "k=v=w".rpartition("="), "none".partition("="), "none".rpartition("="), "=x".partition("="), "x=".rpartition("="))
print(",".join(["a", "b", "c"]), ",".join([]), "".join(["x", "y"]), "-".join("abc"), ", ".join(("t", "u")), " and ".join(["only"]))
print("tab\tsep\tvals".split("\t"), "mixed \t\n white".split(), "é,ñ,中".split(","), "a→b→c".split("→"))
csv = """id,name,score
1,Ann,9.5
2,Bob,7.25
3,Cid,8"""
rows = [r.split(",") for r in csv.splitlines()]
print(rows[0], sum([float(r[2]) for r in rows[1:]]), [r[1] for r in rows[1:]])
words = "to be or not to be".split()
print(" ".join(reversed(words)), " ".join(sorted(words)), "".join([w[0] for w in words]), "|".join([w.ljust(4) for w in words]))
print("a b c".split() == ["a", "b", "c"], len("x" * 5 + " " * 5 + "y"), "  lead".split(" "))
