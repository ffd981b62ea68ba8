# Every kind of loop and branch, with else, break and continue.
def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    else:
        return "positive"


def first_divisor(n):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        return n
    return d


i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
    print(i, classify(i - 4), first_divisor(i + 5))
for step in range(10, 0, -3):
    print(step, end=" ")
print()
