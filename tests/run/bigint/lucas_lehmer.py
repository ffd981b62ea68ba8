# vpyc: std=python3 int-width=big
def mersenne(p):
    m = (1 << p) - 1
    s = 4
    for _ in range(p - 2):
        s = s * s - 2
        while s > m:
            s = (s >> p) + (s & m)
        if s == m:
            s = 0
    return s == 0


print([p for p in range(3, 610, 2) if all(p % k for k in range(3, p, 2)) and mersenne(p)])
print(2**521 - 1)
print(sum(int(c) for c in str(2**1000)), sum(map(int, str(3**2000))))
digits = {}
for c in str(7**777):
    digits[c] = digits.get(c, 0) + 1
print(sorted(digits.items()))
n = 27
steps = 0
seen = []
while n != 1:
    n = 3 * n + 1 if n % 2 else n // 2
    steps += 1
print(steps)
n = 2**150 + 27
steps = top = 0
while n != 1:
    n = 3 * n + 1 if n & 1 else n >> 1
    top = max(top, n)
    steps += 1
print(steps, top)
