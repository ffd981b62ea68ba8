# test: flags=--ram=32K --stack=4K
# A stack of 4 KB ends soon: RecursionError can be caught and nothing is damaged.
keep = [1, 2, 3]


def depth(n):
    if n == 0:
        return 0
    return depth(n - 1) + 1


def find(n):
    try:
        return depth(n)
    except RecursionError:
        return -1


print(depth(20), find(100000), keep, depth(20))
print(depth(100000))
