# vpyc: std=python3
print(7 / 2)
