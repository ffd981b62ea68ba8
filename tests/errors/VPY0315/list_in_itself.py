nested = []
nested.append(nested)
print(len(nested))
