s = "\xZZ"
print(s)
