# a search that returns -1 used as an index is legal, one past the end is not
def find(l, v):
    for i in range(len(l)):
        if l[i] == v:
            return i
    return len(l)


l = [3, 4]
print(l[find(l, 4)])
print(l[find(l, 9) - 1])
print(l[find(l, 9)])
