def values():
    return [1, 2]


print(values[0])
