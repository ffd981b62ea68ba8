n = 1234
print(n[0])
