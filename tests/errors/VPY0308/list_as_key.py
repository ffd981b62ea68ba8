table = {}
table[[1, 2]] = 3
print(table)
