# upper, lower, capitalize, title, swapcase, casefold over ASCII and other letters
samples = ["hello world", "HELLO", "hELLO wORLD", "", "123abc", "they're bill's", "x-ray y_z", "éCOLE ñandÚ", "ΑΒΓ абв", "a1b2 c3d", "tab\tand\nnewline"]
for s in samples:
    print(repr(s.upper()), repr(s.lower()), repr(s.capitalize()), repr(s.title()), repr(s.swapcase()))
print("abc".upper().lower() == "abc", "Straße".lower(), "MiXeD".casefold())
print([w.capitalize() for w in "the quick brown".split()], "".join([c.upper() if i % 2 else c for i, c in enumerate("alternate")]))
