pairs = [(1, 2], 3)
print(pairs)
