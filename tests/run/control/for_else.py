# for: else, break, continue, loop variable after the loop, zero rounds
def find(xs, t):
    for i, x in enumerate(xs):
        if x == t:
            break
    else:
        return -1
    return i


print(find([4, 5, 6], 5), find([4, 5, 6], 9), find([], 1))
for n in range(2, 20):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=' ')
print()
for c in 'abc':
    if c == 'b':
        continue
    print(c, end='')
else:
    print(' else')
x = 'unchanged'
for x in []:
    pass
print(x)
for i in range(3):
    i *= 10
print(i)
