x =
print(x)
