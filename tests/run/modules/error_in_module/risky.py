# fails on a bad index
def pick(l, i):
    return l[i]
