# vpyc: std=python3
counter = 1
print(countr)
print("a" - 1)
