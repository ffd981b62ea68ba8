# computational geometry: convex hull, polygon area, point in polygon, segment intersection, closest pair
def cross(o, a, b):
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0])


def hull(points):
    pts = sorted(points)
    if len(pts) < 3:
        return pts
    lower = []
    for p in pts:
        while len(lower) >= 2 and cross(lower[-2], lower[-1], p) <= 0:
            lower.pop()
        lower.append(p)
    upper = []
    for p in reversed(pts):
        while len(upper) >= 2 and cross(upper[-2], upper[-1], p) <= 0:
            upper.pop()
        upper.append(p)
    return lower[:-1] + upper[:-1]


def area2(poly):
    s = 0
    for i in range(len(poly)):
        x1, y1 = poly[i - 1]
        x2, y2 = poly[i]
        s += x1 * y2 - x2 * y1
    return abs(s)


def inside(poly, x, y):
    result = False
    j = len(poly) - 1
    for i in range(len(poly)):
        xi, yi = poly[i]
        xj, yj = poly[j]
        if (yi > y) != (yj > y) and x < (xj - xi) * (y - yi) / (yj - yi) + xi:
            result = not result
        j = i
    return result


def meet(a, b, c, d):
    def sign(v):
        return (v > 0) - (v < 0)
    return sign(cross(a, b, c)) * sign(cross(a, b, d)) < 0 and sign(cross(c, d, a)) * sign(cross(c, d, b)) < 0


def closest(points):
    pts = sorted(points)

    def dist2(p, q):
        return (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2

    def solve(lo, hi):
        best = 10 ** 18
        if hi - lo <= 3:
            for i in range(lo, hi):
                for j in range(i + 1, hi):
                    best = min(best, dist2(pts[i], pts[j]))
            return best
        mid = (lo + hi) // 2
        x = pts[mid][0]
        best = min(solve(lo, mid), solve(mid, hi))
        strip = sorted([p for p in pts[lo:hi] if (p[0] - x) ** 2 < best], key=lambda p: p[1])
        for i in range(len(strip)):
            for j in range(i + 1, min(i + 8, len(strip))):
                best = min(best, dist2(strip[i], strip[j]))
        return best

    return solve(0, len(pts))


seed = 99
points = []
for _ in range(60):
    seed = (seed * 1103515245 + 12345) % 2147483648
    px = seed // 65536 % 100
    seed = (seed * 1103515245 + 12345) % 2147483648
    points.append((px, seed // 65536 % 100))
h = hull(points)
print(len(h), h)
print(area2(h) / 2, area2([(0, 0), (4, 0), (4, 3)]) / 2, area2([(0, 0), (2, 0), (2, 2), (0, 2)][::-1]))
print(all([cross(h[i - 2], h[i - 1], h[i]) > 0 for i in range(len(h))]))
square = [(0, 0), (10, 0), (10, 10), (5, 5), (0, 10)]
print([inside(square, x, y) for x, y in [(1, 1), (5, 8), (5, 4), (11, 5), (9, 8)]])
print(meet((0, 0), (4, 4), (0, 4), (4, 0)), meet((0, 0), (1, 1), (2, 2), (3, 0)), meet((0, 0), (4, 0), (2, 0), (2, 3)))
brute = min([(a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 for i, a in enumerate(points) for b in points[i + 1:]])
print(closest(points), brute, hull([(1, 1), (0, 0)]), hull([(0, 0), (1, 1), (2, 2), (0, 2)]))
