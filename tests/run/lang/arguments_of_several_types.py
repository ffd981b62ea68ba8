def f(i):
    s = "abcabc"
    out = []
    for g in (lambda: s.startswith("b", i), lambda: s.endswith("c", i), lambda: s.find("c", i), lambda: s.index("b", 0, i), lambda: s.count("a", i), lambda: s.rfind("a", i), lambda: s.center(i), lambda: s.ljust(i, "*"), lambda: s.zfill(i), lambda: s.split("b", i), lambda: s.replace("a", "x", i), lambda: s[i], lambda: s[i:], lambda: [1, 2, 3][i], lambda: s.expandtabs(i), lambda: s.rsplit("b", i), lambda: [0, 1].insert(i, 5), lambda: [0, 1, 2].pop(i), lambda: [1, 2, 1].index(1, i), lambda: (1, 2, 3)[i], lambda: b"abc".find(b"c", i), lambda: b"abc".startswith(b"b", i), lambda: chr(i), lambda: range(i), lambda: s * i, lambda: round(1.234, i), lambda: list(enumerate("ab", i)), lambda: "%d" % i, lambda: f"{i:3d}", lambda: hex(i), lambda: [0] * i, lambda: (1).to_bytes(i, "big"), lambda: int("11", i), lambda: bin(i), lambda: divmod(7, i), lambda: pow(2, i), lambda: 5 // i, lambda: 5 >> i, lambda: -i, lambda: ~i, lambda: abs(i), lambda: sum([1], i), lambda: bytes(i), lambda: max(i, 2), lambda: float(i), lambda: min(i, 0.5)):
        try:
            out.append(repr(g()))
        except (TypeError, ValueError, IndexError) as e:
            out.append(str(e))
    print(*out, sep="\n")
for v in (1, "x", None, 2.5, [1]):
    f(v)
