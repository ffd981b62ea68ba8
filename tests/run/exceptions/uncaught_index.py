# an uncaught IndexError inside a function: status 1 # exit 1
def last(items, k):
    return items[len(items) - k]


print(last([1, 2, 3], 1))
print(last([1, 2, 3], 3))
print(last([1, 2, 3], 0))
