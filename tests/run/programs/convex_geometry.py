# computational geometry: hull, area, point in polygon, closest pair, segments
import math


def cross(o, a, b):
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])


def hull(points):
    pts = sorted(set(points))
    if len(pts) <= 2:
        return pts

    def half(seq):
        out = []
        for p in seq:
            while len(out) >= 2 and cross(out[-2], out[-1], p) <= 0:
                out.pop()
            out.append(p)
        return out

    lower, upper = half(pts), half(reversed(pts))
    return lower[:-1] + upper[:-1]


def area(poly):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(poly, poly[1:] + poly[:1]))) / 2


def inside(poly, p):
    result = False
    for (x1, y1), (x2, y2) in zip(poly, poly[1:] + poly[:1]):
        if (y1 > p[1]) != (y2 > p[1]) and p[0] < (x2 - x1) * (p[1] - y1) / (y2 - y1) + x1:
            result = not result
    return result


def closest(points):
    pts = sorted(points)

    def solve(lo, hi):
        if hi - lo <= 3:
            return min(((math.dist(a, b), a, b) for i, a in enumerate(pts[lo:hi]) for b in pts[lo + i + 1:hi]), default=(math.inf, (0, 0), (0, 0)))
        mid = (lo + hi) // 2
        best = min(solve(lo, mid), solve(mid, hi))
        strip = sorted((p for p in pts[lo:hi] if abs(p[0] - pts[mid][0]) < best[0]), key=lambda p: p[1])
        for i, a in enumerate(strip):
            for b in strip[i + 1:i + 8]:
                best = min(best, (math.dist(a, b), min(a, b), max(a, b)))
        return best

    return solve(0, len(pts))


def intersect(p, q, r, s):
    d = (q[0] - p[0]) * (s[1] - r[1]) - (q[1] - p[1]) * (s[0] - r[0])
    if d == 0:
        return None
    t = ((r[0] - p[0]) * (s[1] - r[1]) - (r[1] - p[1]) * (s[0] - r[0])) / d
    u = ((r[0] - p[0]) * (q[1] - p[1]) - (r[1] - p[1]) * (q[0] - p[0])) / d
    if 0 <= t <= 1 and 0 <= u <= 1:
        return p[0] + t * (q[0] - p[0]), p[1] + t * (q[1] - p[1])
    return None


pts = []
x = 17
for _ in range(60):
    x = x * 75 % 65537
    y = x * 31 % 101
    pts.append((x % 100, y))
h = hull(pts)
print(len(pts), h, area(h))
print([inside(h, p) for p in ((50, 50), (-1, 5), (99, 200), (10, 40))])
d, a, b = closest(pts)
print('%.4f' % d, a, b, d == min(math.dist(p, q) for i, p in enumerate(pts) for q in pts[i + 1:]))
print(intersect((0, 0), (4, 4), (0, 4), (4, 0)), intersect((0, 0), (1, 1), (2, 0), (3, 1)), intersect((0, 0), (1, 0), (2, -1), (2, 1)))
print(hull([(0, 0), (1, 1), (2, 2), (0, 2), (2, 0), (1, 0)]), area([(0, 0), (4, 0), (4, 3)]))
