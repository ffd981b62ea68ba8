name = "abc"
name[0] = "x"
print(name)
