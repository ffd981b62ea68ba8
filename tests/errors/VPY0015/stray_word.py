x = 5 of
print(x)
