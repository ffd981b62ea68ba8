from my_helpers import twice
print(twice(3))
