import sys
def pick(n):
    if n == 0: return 1
    if n == 1: return 2.5
    if n == 2: return "s"
    if n == 3: return None
    if n == 4: return [1]
    return (1, 2)
def t(f, *a):
    try:
        print(f(*a))
    except Exception as e:
        print(type(e).__name__, e)
for i in range(6):
    for j in range(6):
        a, b = pick(i), pick(j)
        t(lambda: a + b)
        t(lambda: a - b)
        t(lambda: a * b)
        t(lambda: a < b)
        t(lambda: a / b)
        t(lambda: a == b)
        t(lambda: a[b])
    t(lambda: -a)
    t(lambda: len(a))
    t(lambda: a.upper())
    t(lambda: a())
    t(lambda: int(a))
    t(lambda: abs(a))
    t(lambda: sum(a))
    t(lambda: a % 2)
    t(lambda: ~a)
    t(lambda: [x for x in a])
