# ValueError of int() on bad text
for s in ["12", " -7 ", "1_000", "abc"]:
    print(int(s))
