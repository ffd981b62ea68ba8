# test: flags=--ram=32K
# An error that nobody catches: file, line, class, text, and status 1.
def third(items):
    return items[2]


print(third([1, 2, 3]))
print(third([1, 2]))
