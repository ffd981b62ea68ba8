# several generators advanced together
def up(n):
    for i in range(n):
        yield i


def down(n):
    while n:
        n -= 1
        yield n


print([a * b for a, b in zip(up(5), down(5))])
for i, (a, b) in enumerate(zip(up(3), down(3))):
    print(i, a + b, end=' ')
print()
u, d = up(4), down(4)
print([next(u) if k % 2 else next(d) for k in range(6)], list(u), list(d))
print(max(zip(down(3), up(3))), dict(zip(up(2), down(2))), sum(x == y for x, y in zip(up(5), down(5))))
