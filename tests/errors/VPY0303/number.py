n = 3
print(n(4))
