# deque in use: josephus, sliding window maximum, hot potato, bounded history
from collections import deque


def josephus(n, k):
    ring = deque(range(1, n + 1))
    out = []
    while ring:
        ring.rotate(1 - k)
        out.append(ring.popleft())
    return out


def window_max(xs, k):
    q = deque()
    out = []
    for i, x in enumerate(xs):
        while q and xs[q[-1]] <= x:
            q.pop()
        q.append(i)
        if q[0] <= i - k:
            q.popleft()
        if i >= k - 1:
            out.append(xs[q[0]])
    return out


def marbles(players, last):
    scores = [0] * players
    circle = deque([0])
    for m in range(1, last + 1):
        if m % 23 == 0:
            circle.rotate(7)
            scores[m % players] += m + circle.pop()
            circle.rotate(-1)
        else:
            circle.rotate(-1)
            circle.append(m)
    return max(scores)


class History:
    def __init__(self, n):
        self.back = deque(maxlen=n)
        self.ahead = deque()
        self.page = 'home'

    def visit(self, page):
        self.back.append(self.page)
        self.ahead.clear()
        self.page = page

    def go_back(self):
        if self.back:
            self.ahead.appendleft(self.page)
            self.page = self.back.pop()
        return self.page

    def go_forward(self):
        if self.ahead:
            self.back.append(self.page)
            self.page = self.ahead.popleft()
        return self.page


print(josephus(7, 3), josephus(41, 3)[-1])
print(window_max([1, 3, -1, -3, 5, 3, 6, 7], 3), window_max([9, 8, 7], 2))
print(marbles(9, 25), marbles(10, 1618))
h = History(3)
for p in 'abcde':
    h.visit(p)
print(h.go_back(), h.go_back(), h.go_forward(), h.go_back(), h.go_back(), h.go_back(), list(h.ahead))
q = deque([(0, 'start')])
seen = []
while q:
    depth, name = q.popleft()
    seen.append((depth, name))
    if depth < 2:
        for s in 'xy':
            q.append((depth + 1, name[:1] + s))
print(seen)
print(sum(1 for a, b in zip(deque('abc'), deque('abd')) if a == b), deque([1, 2]) == deque([1, 2]))
