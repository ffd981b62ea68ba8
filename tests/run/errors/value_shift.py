# ValueError: negative shift count
for n in (3, 1, -1):
    print(1 << n)
