# draining a dict while working on it
work = {'a': 3, 'b': 1}
done = []
while work:
    k, n = work.popitem()
    done.append(k)
    if n > 1:
        work[k + str(n)] = n - 1
print(done, work)
q = {1: [2, 3], 2: [4], 3: [], 4: []}
order = []
while q:
    free = [k for k in q if not any(k in v for v in q.values())]
    for k in free:
        del q[k]
    order.append(free)
print(order)
