name = “Ada”
print(name)
