name = "abc"
del name[0]
print(name)
