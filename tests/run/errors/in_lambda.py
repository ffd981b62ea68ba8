# an error inside a lambda given to sorted and map
print(sorted([3, 1, 2], key=lambda v: 6 // v))
print(list(map(lambda v: v[0], ["ab", "c"])))
print(list(map(lambda v: v[0], ["ab", ""])))
