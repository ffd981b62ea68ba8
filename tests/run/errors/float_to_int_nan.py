# ValueError and OverflowError of int() of nan and infinity: nan first
values = [1.5, -2.5, float("nan")]
for v in values:
    print(int(v))
