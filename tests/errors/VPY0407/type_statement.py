type Number = int
x: Number = 3
print(x)
