def last(values, index):
    return values[index]


print("before", flush=True)
print(last([1, 2, 3], 3))
