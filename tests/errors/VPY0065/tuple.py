(a, b): int = 1, 2
print(a, b)
