# while: break, continue, else, nested, conditions with side effects
n = 27
steps = 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print('finished', steps)
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 8:
        break
    print(i, end=' ')
else:
    print('never')
print(i)
items = [1, 2, 3]
while items:
    print(items.pop(), end=' ')
print(items)
a, b = 48, 18
while b:
    a, b = b, a % b
print(a)
while (k := i - 7) > 0:
    i -= 1
    print('k', k, end=' ')
print(i)
