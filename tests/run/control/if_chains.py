# if, elif, else chains; truth of values; conditional expressions
def kind(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    elif n < 100:
        if n % 2:
            return 'odd medium'
        return 'even medium'
    else:
        return 'large'


print([kind(n) for n in (-1, 0, 5, 11, 12, 100)])
for v in ([], [0]):
    print('full' if v else 'empty')
for s in ('', ' '):
    print(bool(s), not s)
for f in (0.0, 0.1):
    print('nz' if f else 'z')
x = 5
print('a' if x > 9 else 'b' if x > 4 else 'c')
print((x > 3) + (x > 4) + (x > 5), x if x else -1)
