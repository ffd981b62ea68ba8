total count = 5
print(total)
