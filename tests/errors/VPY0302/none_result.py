values = [3, 1, 2]
print(values.sort().reverse())
