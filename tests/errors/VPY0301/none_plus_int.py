def find(items, wanted):
    for i in range(len(items)):
        if items[i] == wanted:
            print(i)


print(find([1, 2], 2) + 1)
