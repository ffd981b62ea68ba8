# permutations by recursion, by swapping, in lexicographic order, by Heap's method, with ranks
def recursive(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i in range(len(items)):
        for rest in recursive(items[:i] + items[i + 1:]):
            out.append([items[i]] + rest)
    return out


def swapping(a, k, out):
    if k == len(a):
        out.append(tuple(a))
        return
    for i in range(k, len(a)):
        a[k], a[i] = a[i], a[k]
        swapping(a, k + 1, out)
        a[k], a[i] = a[i], a[k]


def next_permutation(a):
    i = len(a) - 2
    while i >= 0 and a[i] >= a[i + 1]:
        i -= 1
    if i < 0:
        return False
    j = len(a) - 1
    while a[j] <= a[i]:
        j -= 1
    a[i], a[j] = a[j], a[i]
    a[i + 1:] = a[:i:-1]
    return True


def heaps(n, a, visit):
    if n == 1:
        visit(a)
        return
    for i in range(n):
        heaps(n - 1, a, visit)
        if n % 2 == 0:
            a[i], a[n - 1] = a[n - 1], a[i]
        else:
            a[0], a[n - 1] = a[n - 1], a[0]


def rank(p):
    r = 0
    for i in range(len(p)):
        smaller = 0
        for j in range(i + 1, len(p)):
            if p[j] < p[i]:
                smaller += 1
        r = r * (len(p) - i) + smaller
    return r


print(recursive([1, 2, 3]))
print(len(recursive(list("abcde"))), "".join(recursive(list("abcde"))[77]))
out = []
swapping([1, 2, 3], 0, out)
print(out)
a = [1, 1, 2, 3]
count = 1
seen = ["".join([str(x) for x in a])]
while next_permutation(a):
    count += 1
    seen.append("".join([str(x) for x in a]))
print(count, seen)
collected = []


def visit(p):
    collected.append("".join(p))


heaps(4, ["w", "x", "y", "z"], visit)
print(collected[:8], len(collected))
print(sorted(collected) == ["".join(p) for p in recursive(["w", "x", "y", "z"])])
print([rank(p) for p in recursive([0, 1, 2])], rank([4, 3, 2, 1, 0]))
