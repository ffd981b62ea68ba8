# true division of ints by zero
values = [4, 2, 0]
for v in values:
    print(1 / v)
