# vpyc: std=python4
print(1)
