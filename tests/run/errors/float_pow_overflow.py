# OverflowError of a float power
for e in (10, 100, 1000):
    print(10.0 ** e)
