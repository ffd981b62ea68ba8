import math, sys, struct, zlib, io
from collections import namedtuple
class Vec3(namedtuple('Vec3', 'x y z')):
    __slots__ = ()
    def __add__(self, o): return Vec3(self.x + o.x, self.y + o.y, self.z + o.z)
    def __sub__(self, o): return Vec3(self.x - o.x, self.y - o.y, self.z - o.z)
    def __mul__(self, k):
        if isinstance(k, Vec3):
            return Vec3(*(a * b for a, b in zip(self, k)))
        return Vec3(self.x * k, self.y * k, self.z * k)
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1 / k)
    def __neg__(self): return Vec3(-self.x, -self.y, -self.z)
    def dot(self, o): return sum(a * b for a, b in zip(self, o))
    def cross(self, o):
        return Vec3(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)
    def __abs__(self): return math.sqrt(self.dot(self))
    @property
    def unit(self): return self / abs(self)
    def reflect(self, n): return self - n * (2 * self.dot(n))
class Ray:
    def __init__(self, origin, direction):
        self.o, self.d = origin, direction.unit
    def at(self, t): return self.o + self.d * t
class Material:
    def __init__(self, color, ambient=.1, diffuse=.7, specular=.4, shininess=30, mirror=0.):
        self.color, self.ambient, self.diffuse, self.specular, self.shininess, self.mirror = color, ambient, diffuse, specular, shininess, mirror
    def color_at(self, p): return self.color
class Checker(Material):
    def __init__(self, a, b, **kw):
        super().__init__(a, **kw)
        self.other = b
    def color_at(self, p):
        return self.color if (math.floor(p.x) + math.floor(p.z)) % 2 == 0 else self.other
class Shape:
    def __init__(self, material): self.material = material
    def hit(self, ray): raise NotImplementedError(type(self).__name__)
class Sphere(Shape):
    def __init__(self, c, r, m):
        Shape.__init__(self, m)
        self.c, self.r = c, r
    def hit(self, ray):
        oc = ray.o - self.c
        b = oc.dot(ray.d); c = oc.dot(oc) - self.r ** 2
        disc = b * b - c
        if disc < 0: return None
        s = disc ** .5
        for t in (-b - s, -b + s):
            if t > 1e-4: return t
    def normal(self, p): return (p - self.c) / self.r
class Plane(Shape):
    def __init__(self, n, d, m):
        super().__init__(m)
        self.n, self.d = n.unit, d
    def hit(self, ray):
        k = self.n.dot(ray.d)
        if abs(k) < 1e-9: return None
        t = (self.d - self.n.dot(ray.o)) / k
        return t if t > 1e-4 else None
    def normal(self, p): return self.n
class Scene:
    def __init__(self, *shapes, light, background=Vec3(.1, .2, .4)):
        self.shapes = list(shapes); self.light = light; self.background = background
    def nearest(self, ray):
        hits = [(t, i) for i, s in enumerate(self.shapes) if (t := s.hit(ray)) is not None]
        if not hits: return None, None
        t, i = min(hits)
        return t, self.shapes[i]
    def trace(self, ray, depth=0):
        t, shape = self.nearest(ray)
        if shape is None: return self.background
        p = ray.at(t); n = shape.normal(p); m = shape.material
        base = m.color_at(p)
        to_light = self.light - p
        color = base * m.ambient
        st, blocker = self.nearest(Ray(p, to_light))
        if blocker is None or st > abs(to_light):
            l = to_light.unit
            color += base * (m.diffuse * max(0, n.dot(l)))
            color += Vec3(1, 1, 1) * (m.specular * max(0, ray.d.reflect(n).dot(l)) ** m.shininess)
        if m.mirror and depth < 3:
            color = color * (1 - m.mirror) + self.trace(Ray(p, ray.d.reflect(n)), depth + 1) * m.mirror
        return color
def render(scene, w, h):
    rows = []
    for j in range(h):
        row = []
        for i in range(w):
            x = (2 * (i + .5) / w - 1) * w / h; y = 1 - 2 * (j + .5) / h
            row.append(scene.trace(Ray(Vec3(0, 1, -3), Vec3(x, y, 2))))
        rows.append(row)
    return rows
def clamp(v, lo=0, hi=255): return lo if v < lo else hi if v > hi else v
def png(rows):
    def chunk(tag, data):
        c = tag + data
        return struct.pack('>I', len(data)) + c + struct.pack('>I', zlib.crc32(c) & 0xffffffff)
    raw = b''.join(b'\0' + bytes(clamp(int(255 * ch + .5)) for px in row for ch in px) for row in rows)
    stored = b'\x78\x01'
    view = memoryview(raw)
    for k in range(0, len(raw), 65535):
        part = view[k:k + 65535]
        stored += struct.pack('<BHH', k + 65535 >= len(raw), len(part), len(part) ^ 0xffff) + bytes(part)
    stored += struct.pack('>I', zlib.adler32(raw))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>2I5B', len(rows[0]), len(rows), 8, 2, 0, 0, 0)) + chunk(b'IDAT', stored) + chunk(b'IEND', b'')
def ascii_art(rows, ramp=" .:-=+*#%@"):
    for row in rows:
        yield ''.join(ramp[clamp(int(sum(p) / 3 * len(ramp)), 0, len(ramp) - 1)] for p in row)
scene = Scene(Sphere(Vec3(0, 1, 1), 1, Material(Vec3(1, .2, .2), mirror=.3)), Sphere(Vec3(-1.6, .6, .2), .6, Material(Vec3(.2, 1, .3))),
              Sphere(Vec3(1.4, .5, -.2), .5, Material(Vec3(.9, .9, .2), specular=.9)), Plane(Vec3(0, 1, 0), 0, Checker(Vec3(1, 1, 1), Vec3(.1, .1, .1), mirror=.15)),
              light=Vec3(-4, 6, -4))
img = render(scene, 48, 24)
print('\n'.join(ascii_art(img)))
data = png(img)
print(len(data), hex(zlib.crc32(data)), data[:24])
print(Vec3(1, 2, 3).cross(Vec3(4, 5, 6)), abs(Vec3(3, 4, 0)), -Vec3(1, 2, 3), 2 * Vec3(1., 0, 0), Vec3(*range(3)) == (0, 1, 2))
try: Shape(None).hit(None)
except NotImplementedError as e: print('abstract', e)
