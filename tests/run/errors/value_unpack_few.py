# ValueError: not enough values to unpack
lines = ["a=1", "b=2", "c"]
for line in lines:
    k, v = line.split("=")
    print(k, v)
