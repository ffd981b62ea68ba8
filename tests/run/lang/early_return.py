# returns from loops, nested loops, conditionals; functions with and without a value; unreachable code
def first_even(l):
    for v in l:
        if v % 2 == 0:
            return v
    return -1


def pair_sum(l, target):
    for i in range(len(l)):
        for j in range(i + 1, len(l)):
            if l[i] + l[j] == target:
                return (i, j)
    return (-1, -1)


def forever(n):
    while True:
        n = n // 2
        if n < 5:
            return n


def bare(x, out):
    if x < 0:
        return
    out.append(x)
    return
    out.append(-1)


def unreachable(x):
    if x:
        return "a"
    else:
        return "b"
    print("never")


def loop_return():
    for i in range(10):
        while True:
            if i == 2:
                return i
            break
        else:
            return -1
    else:
        return -2


def all_paths(n):
    if n == 1:
        return 1.5
    if n == 2:
        return 2
    return n * 10


out = []
bare(5, out)
bare(-5, out)
print(first_even([1, 3, 4, 6]), first_even([1]), pair_sum([2, 7, 11, 15], 26), pair_sum([1], 1))
print(forever(100), out, unreachable(1), unreachable(0), loop_return(), [all_paths(k) for k in (1, 2, 3)], bare(1, []))
