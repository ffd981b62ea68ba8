# ValueError: star unpacking needs at least two values
for l in ([1, 2, 3], [1, 2], [1]):
    a, *b, c = l
    print(a, b, c)
