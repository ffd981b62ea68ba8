# never imported
print("wrong: other loads")
x = 1
