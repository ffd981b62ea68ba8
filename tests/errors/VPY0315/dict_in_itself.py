table = {}
table["self"] = table
print(len(table))
