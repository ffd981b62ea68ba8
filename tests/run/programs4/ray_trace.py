import math
import typing as t


class Vec3(t.NamedTuple):
    x: float
    y: float
    z: float

    def __add__(self, o):
        return Vec3(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec3(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec3(self.x * k, self.y * k, self.z * k)

    __rmul__ = __mul__

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def norm(self):
        return math.sqrt(self.dot(self))

    def unit(self):
        return self * (1 / self.norm())

    def reflect(self, n):
        return self - n * (2 * self.dot(n))


class Ray:
    def __init__(self, origin, direction):
        self.origin = origin
        self.direction = direction.unit()

    def at(self, t):
        return self.origin + self.direction * t


class Surface:
    def __init__(self, color, shine=0.0):
        self.color = color
        self.shine = shine

    def color_at(self, p):
        return self.color


class Sphere(Surface):
    def __init__(self, center, radius, color, shine=0.2):
        super().__init__(color, shine)
        self.center, self.radius = center, radius

    def hit(self, ray):
        oc = self.center - ray.origin
        b = oc.dot(ray.direction)
        disc = self.radius ** 2 - (oc.dot(oc) - b * b)
        if disc < 0:
            return None
        t = b - math.sqrt(disc)
        return t if t > 1e-6 else None

    def normal(self, p):
        return (p - self.center).unit()


class Plane(Surface):
    def __init__(self, y, c1, c2):
        super().__init__(c1)
        self.y = y
        self.c2 = c2

    def hit(self, ray):
        if abs(ray.direction.y) < 1e-9:
            return None
        t = (self.y - ray.origin.y) / ray.direction.y
        return t if t > 1e-6 else None

    def normal(self, p):
        return Vec3(0, 1, 0)

    def color_at(self, p):
        return self.color if (math.floor(p.x) + math.floor(p.z)) % 2 == 0 else self.c2


class Scene:
    def __init__(self, objects, light):
        self.objects = objects
        self.light = light

    def nearest(self, ray):
        best = None
        for o in self.objects:
            d = o.hit(ray)
            if d is not None and (best is None or d < best[0]):
                best = (d, o)
        return best

    def trace(self, ray, depth=3):
        found = self.nearest(ray)
        if found is None:
            k = 0.5 * (ray.direction.y + 1)
            return Vec3(1, 1, 1) * (1 - k) + Vec3(0.4, 0.6, 1.0) * k
        dist, obj = found
        p = ray.at(dist)
        n = obj.normal(p)
        to_light = self.light - p
        lit = max(0, n.dot(to_light.unit()))
        shadow = self.nearest(Ray(p + n * 1e-4, to_light))
        if shadow and shadow[0] < to_light.norm():
            lit = 0
        color = obj.color_at(p) * (0.15 + 0.85 * lit)
        if obj.shine and depth > 0:
            r = self.trace(Ray(p + n * 1e-4, ray.direction.reflect(n)), depth - 1)
            color = color * (1 - obj.shine) + r * obj.shine
        return color


def to_byte(x):
    return max(0, min(255, int(x * 255 + 0.5)))


def render(scene, w, h):
    rows = []
    for j in range(h):
        row = []
        for i in range(w):
            d = Vec3((i + 0.5) / w * 2 - 1, (1 - (j + 0.5) / h * 2) * h / w, -1.5)
            row.append(tuple(map(to_byte, scene.trace(Ray(Vec3(0, 0.2, 2), d)))))
        rows.append(row)
    return rows


scene = Scene([Sphere(Vec3(0, 0, -1), 0.8, Vec3(1, 0.2, 0.2), 0.3), Sphere(Vec3(1.3, -0.3, -0.4), 0.5, Vec3(0.2, 1, 0.3)),
               Plane(-0.8, Vec3(0.9, 0.9, 0.9), Vec3(0.1, 0.1, 0.1))], Vec3(-3, 4, 3))
img = render(scene, 32, 18)
print("P3\n32 18\n255")
for row in img[::3]:
    print(' '.join('%d %d %d' % px for px in row[::4]))
shades = " .:-=+*#%@"
for row in img:
    print(''.join(shades[sum(px) * 9 // 765] for px in row))
print(Vec3(1, 2, 2).norm(), Vec3(1, 2, 3)._asdict(), Vec3(1, 0, 0) == (1, 0, 0), max(px for row in img for px in row))
