x = 2
y = 5 (x + 1)
print(y)
