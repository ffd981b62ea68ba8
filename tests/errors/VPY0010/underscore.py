x = 1__000
print(x)
