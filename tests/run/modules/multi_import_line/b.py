# b
print("b")
x = 2
