# while and for with else, break and continue in nested loops
def classify(n):
    for d in range(2, n):
        if d * d > n:
            continue
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")


for n in range(2, 12):
    classify(n)
i = 0
while i < 3:
    i += 1
else:
    print("ran out", i)
while i < 10:
    i += 1
    if i == 5:
        break
else:
    print("not here")
print(i)
for x in []:
    print("never")
else:
    print("empty loop has else")
while False:
    pass
else:
    print("false loop has else")
for a in range(4):
    for b in range(4):
        if b == a:
            continue
        if a + b == 5:
            break
        print(a, b, end="; ")
    else:
        print("| full", a)
        continue
    print("| broke", a)
    if a == 2:
        break
else:
    print("outer complete")


def search(grid, x):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == x:
                break
        else:
            continue
        return r, c
    return -1, -1


print(search([[1, 2], [3, 4]], 3), search([[1]], 7))
n = 0
while True:
    n += 1
    if n % 2:
        continue
    if n > 6:
        break
    print("even", n)
k = 10
while k:
    k -= 3
    if k < 0:
        print("below", k)
        break
else:
    print("zero")
