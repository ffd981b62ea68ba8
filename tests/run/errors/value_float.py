# ValueError of float() on bad text
for s in ["1.5", "1e3", "nan", "1.5.2"]:
    print(float(s))
