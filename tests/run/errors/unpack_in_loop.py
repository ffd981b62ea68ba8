# ValueError while unpacking rows of different lengths in a loop header
rows = [[1, 2], [3, 4], [5]]
total = 0
for a, b in rows:
    total += a * b
    print(a, b, total)
