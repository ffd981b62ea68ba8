# growing and shrinking lists: stack, queue, deque moves, insertion in the middle, sizes after each step
stack = []
for k in range(1000):
    stack.append(k)
    if k % 3 == 0:
        stack.pop()
print(len(stack), stack[:5], stack[-3:])
queue = list(range(10))
order = []
while queue:
    v = queue.pop(0)
    order.append(v)
    if v % 2 == 0 and v < 30:
        queue.append(v + 11)
print(order)
l = []
for k in range(10):
    l.insert(k // 2, k)
print(l)
l.insert(-1, 100)
l.insert(100, 101)
l.insert(-100, 102)
print(l)
while len(l) > 3:
    l.pop(len(l) // 2)
print(l)
d = [1, 2, 3, 4, 5]
d.append(d.pop(0))
d.insert(0, d.pop())
d = d[-2:] + d[:-2]
print(d)
big = []
for i in range(5000):
    big.append(i)
    big.append(-i)
for i in range(4000):
    big.pop()
print(len(big), sum(big), big[2999], big.index(1000))
big.clear()
print(big, len(big))
big.extend([1, 2])
big.extend((3, 4))
big.extend("ab" and range(2))
big += [9]
print(big)
j = [0]
for _ in range(6):
    j = j + [v + 1 for v in j][-2:]
print(j)
primes = []
n = 2
while len(primes) < 25:
    for p in primes:
        if n % p == 0:
            break
    else:
        primes += [n]
    n += 1
print(primes)
k = [3, 2, 1]
k.extend(k)
k += k
print(k, len(k))
