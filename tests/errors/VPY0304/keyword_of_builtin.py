print(len([1], key=2))
print(int("7", radix=8))
