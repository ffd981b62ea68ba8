# zero to a negative power
base = [2, 1, 0]
for b in base:
    print(b, b ** -1)
