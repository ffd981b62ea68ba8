count: int = 0
count = "many"
print(count)
