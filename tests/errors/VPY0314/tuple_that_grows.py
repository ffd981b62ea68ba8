def grow(n):
    nest = (0,)
    for i in range(n):
        nest = (i, nest)
    return nest


print(len(grow(3)))
