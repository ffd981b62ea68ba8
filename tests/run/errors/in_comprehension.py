# an error inside a comprehension inside a call
def inv(v):
    return 10 // v


print([inv(v) for v in (1, 2, 5)])
print(sum([inv(v) for v in (1, 0)]))
