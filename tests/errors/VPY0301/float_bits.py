x = 6.0
print(x & 3)
