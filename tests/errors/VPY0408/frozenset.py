class Pair(frozenset):
    pass


print(Pair([1, 2]))
