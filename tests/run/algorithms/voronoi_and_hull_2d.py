from __future__ import print_function
import math, random
from functools import reduce

class Point(object):
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __repr__(self):
        return '(%g, %g)' % (self.x, self.y)
    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x and self.y == other.y
    def __ne__(self, other):
        return not self == other
    def __hash__(self):
        return hash((self.x, self.y))
    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)
    def __sub__(self, o):
        return Point(self.x - o.x, self.y - o.y)
    def __add__(self, o):
        return Point(self.x + o.x, self.y + o.y)
    def __iter__(self):
        yield self.x
        yield self.y
    def cross(self, o):
        return self.x * o.y - self.y * o.x
    def dist2(self, o):
        return (self.x - o.x) ** 2 + (self.y - o.y) ** 2

def orient(a, b, c):
    return (b - a).cross(c - a)

def hull(points):
    points = sorted(set(points))
    if len(points) <= 1:
        return points
    def half(pts):
        chain = []
        for p in pts:
            while len(chain) >= 2 and orient(chain[-2], chain[-1], p) <= 0:
                chain.pop()
            chain.append(p)
        return chain[:-1]
    return half(points) + half(reversed(points))

def area(poly):
    n = len(poly)
    return abs(sum(poly[i].cross(poly[(i + 1) % n]) for i in range(n))) / 2.0

def closest_pair(points):
    pts = sorted(points)
    def rec(lo, hi):
        if hi - lo <= 3:
            best = (float('inf'), None, None)
            for i in range(lo, hi):
                for j in range(i + 1, hi):
                    d = pts[i].dist2(pts[j])
                    if d < best[0]:
                        best = (d, pts[i], pts[j])
            return best
        mid = (lo + hi) // 2
        left, right = rec(lo, mid), rec(mid, hi)
        best = left if left[0] <= right[0] else right
        strip = [p for p in pts[lo:hi] if (p.x - pts[mid].x) ** 2 < best[0]]
        strip.sort(key=lambda p: p.y)
        for i, p in enumerate(strip):
            for q in strip[i + 1:i + 8]:
                d = p.dist2(q)
                if d < best[0]:
                    best = (d, p, q)
        return best
    return rec(0, len(pts))

def voronoi(sites, w, h, metric='euclid'):
    metrics = {
        'euclid': lambda p, x, y: math.hypot(p.x - x, p.y - y),
        'manhattan': lambda p, x, y: abs(p.x - x) + abs(p.y - y),
        'chebyshev': lambda p, x, y: max(abs(p.x - x), abs(p.y - y)),
    }
    f = metrics[metric]
    letters = 'abcdefghijklmnopqrstuvwxyz'
    rows = []
    sizes = {}
    for y in range(h):
        row = ''
        for x in range(w):
            k = min(range(len(sites)), key=lambda i: (f(sites[i], x, y), i))
            sizes[k] = sizes.get(k, 0) + 1
            row += letters[k].upper() if (sites[k].x, sites[k].y) == (x, y) else letters[k]
        rows.append(row)
    return rows, sizes

def inside(poly, p):
    odd = False
    j = len(poly) - 1
    for i in range(len(poly)):
        a, b = poly[i], poly[j]
        if (a.y > p.y) != (b.y > p.y) and p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x:
            odd = not odd
        j = i
    return odd

random.seed(11)
pts = [Point(random.randrange(40), random.randrange(16)) for _ in range(30)]
h = hull(pts)
print(h)
print('area', area(h), 'perimeter %.4f' % sum(math.sqrt(h[i].dist2(h[i - 1])) for i in range(len(h))))
d, p, q = closest_pair(list(set(pts)))
print('closest', math.sqrt(d), p, q)
sites = [Point(random.randrange(40), random.randrange(16)) for _ in range(6)]
for metric in ('euclid', 'manhattan', 'chebyshev'):
    rows, sizes = voronoi(sites, 40, 16, metric)
    print(metric, sorted(sizes.items()))
    if metric == 'manhattan':
        print('\n'.join(rows))
centroid = reduce(lambda a, b: a + b, pts)
print(Point(centroid.x / len(pts), centroid.y / len(pts)))
print([inside(h, Point(x, 8)) for x in range(0, 45, 5)])
x, y = pts[0]
print(x, y, pts[0] in set(pts), Point(1, 2) != Point(1, 2), pts[0] == 'a')
print(hull([Point(1, 1)]), hull([]))
