def find(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            return i


print(find([1, 2], 2) + 1)
