# recursive generators: permutations, subsets, hanoi, tree walks
def perms(items):
    if len(items) <= 1:
        yield items
    else:
        for i in range(len(items)):
            for p in perms(items[:i] + items[i + 1:]):
                yield [items[i]] + p


def subsets(s):
    if not s:
        yield ''
        return
    for rest in subsets(s[1:]):
        yield rest
        yield s[0] + rest


def hanoi(n, a, b, c):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)


print(list(perms([1, 2, 3])))
print(list(subsets('abc')))
print(' '.join(hanoi(3, 'A', 'B', 'C')))
print(sum(1 for _ in perms(list(range(6)))))
