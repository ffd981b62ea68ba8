# ValueError: too many values to unpack
for row in ["1 2", "3 4", "5 6 7"]:
    a, b = [int(x) for x in row.split()]
    print(a + b)
