# ValueError of int() with a digit outside the base
for s in ["101", "110", "102"]:
    print(int(s, 2))
