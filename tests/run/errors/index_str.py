# IndexError of a string, ASCII and not
def last(s, n):
    return s[len(s) - n]


print(last("abc", 1), last("héé", 2))
print(last("é", 1))
print(last("abc", 0))
