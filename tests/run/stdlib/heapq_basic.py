# heapq: push, pop, heapify, pushpop, replace, nlargest, nsmallest, merge
import heapq

h = []
for x in [5, 1, 8, 3, 2]:
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(5)], h)
h = [9, 4, 7, 1]
heapq.heapify(h)
print(h, heapq.heappushpop(h, 0), heapq.heapreplace(h, 5), sorted(h))
print(heapq.nlargest(2, [3, 9, 1, 7]), heapq.nsmallest(2, [3, 9, 1, 7]), heapq.nlargest(1, ['a', 'ccc', 'bb'], key=len))
print(list(heapq.merge([1, 4], [2, 3], [0])))
t = []
for item in [(2, 'b'), (1, 'z'), (2, 'a')]:
    heapq.heappush(t, item)
print([heapq.heappop(t) for _ in range(3)])
try:
    heapq.heappop(t)
except IndexError as e:
    print(e)
