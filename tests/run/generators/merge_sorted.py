# merging sorted streams by hand with next and a sentinel
def merge(a, b):
    a, b = iter(a), iter(b)
    END = None
    x, y = next(a, END), next(b, END)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, END)
        else:
            yield y
            y = next(b, END)


def multiples(k, n):
    return (k * i for i in range(1, n))


print(list(merge([1, 4, 6], [2, 3, 9, 10])))
print(list(merge([], [1])), list(merge([], [])))
print(list(merge(multiples(3, 6), merge(multiples(5, 4), multiples(7, 4)))))
