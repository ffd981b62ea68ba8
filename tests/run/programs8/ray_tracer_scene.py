# little path tracer w/ operator overloading, scene parser
import math, random, sys
SCENE = """
# comment
camera 0 1 -6  0 1 0  50
light 5 8 -5  1.0
sphere s1 0 1 0  1  0.9 0.2 0.2  refl 0.3
sphere s2 1.8 0.6 -0.5 .6  .2 .8 .2
sphere s3 -1.9 0.7 0.5 0.7 .2 .3 .9  refl .6
plane floor 0 1 0 0  .8 .8 .8 checker 1
"""
class Vec(object):
    __slots__ = 'x', 'y', 'z'
    def __init__(self, x=0, y=0, z=0):
        self.x, self.y, self.z = x, y, z
    def __add__(a, b): return Vec(a.x+b.x, a.y+b.y, a.z+b.z)
    def __sub__(a, b): return Vec(a.x-b.x, a.y-b.y, a.z-b.z)
    def __neg__(self): return Vec(-self.x, -self.y, -self.z)
    def __mul__(self, o):
        if isinstance(o, Vec):
            return Vec(self.x*o.x, self.y*o.y, self.z*o.z)
        return Vec(self.x*o, self.y*o, self.z*o)
    __rmul__ = __mul__
    def __truediv__(self, k): return self * (1.0/k)
    def dot(a, b): return a.x*b.x + a.y*b.y + a.z*b.z
    def cross(a, b):
        return Vec(a.y*b.z-a.z*b.y, a.z*b.x-a.x*b.z, a.x*b.y-a.y*b.x)
    def length(self): return math.sqrt(self.dot(self))
    def norm(self): return self / self.length()
    def __iter__(self):
        yield self.x
        yield self.y
        yield self.z
    def __repr__(self): return 'Vec(%.3f, %.3f, %.3f)' % tuple(self)

class Ray:
    def __init__(self, o, d):
        self.o = o
        self.d = d.norm()
    def at(self, t): return self.o + self.d * t

class Shape:
    reflect = 0
    checker = None
    count = 0
    def __init__(self, name, color):
        self.name = name
        self.color = color
        Shape.count += 1
    def hit(self, ray): raise NotImplementedError
    def color_at(self, p): return self.color

class Sphere(Shape):
    def __init__(self, name, c, r, color):
        super(Sphere, self).__init__(name, color)
        self.c, self.r = c, r
    def hit(self, ray):
        oc = ray.o - self.c
        b = oc.dot(ray.d)
        c = oc.dot(oc) - self.r**2
        disc = b*b - c
        if disc < 0: return None
        sq = disc ** .5
        for t in (-b - sq, -b + sq):
            if t > 1e-4: return t
        return None
    def normal(self, p): return (p - self.c) / self.r

class Plane(Shape):
    def __init__(self, name, n, d, color):
        super().__init__(name, color)
        self.n = n; self.dist = d
    def hit(self, ray):
        k = ray.d.dot(self.n)
        if abs(k) < 1e-6: return
        t = (self.dist - ray.o.dot(self.n)) / k
        return t if t > 1e-4 else None
    def normal(self, p): return self.n
    def color_at(self, p):
        if self.checker and (math.floor(p.x / self.checker) + math.floor(p.z / self.checker)) % 2:
            return self.color * .3
        return self.color

class Scene:
    def __init__(self, text):
        self.shapes = []
        self.lights = []
        self.camera = None
        for n, line in enumerate(text.split('\n')):
            w = line.split('#')[0].split()
            if not w: continue
            handler = getattr(self, 'parse_' + w[0], None)
            if handler is None:
                print('line %d: unknown %r' % (n, w[0]))
                continue
            handler(*w[1:])
    def parse_camera(self, *a):
        v = list(map(float, a))
        self.camera = (Vec(*v[:3]), Vec(*v[3:6]), v[6])
    def parse_light(self, x, y, z, power):
        self.lights.append((Vec(float(x), float(y), float(z)), float(power)))
    def parse_sphere(self, name, *a):
        nums = [float(q) for q in a[:7]]
        s = Sphere(name, Vec(*nums[:3]), nums[3], Vec(*nums[4:]))
        self.options(s, a[7:])
        self.shapes.append(s)
    def parse_plane(self, name, *a):
        nums = [float(q) for q in a[:7]]
        s = Plane(name, Vec(*nums[:3]), nums[3], Vec(*nums[4:7]))
        self.options(s, a[7:])
        self.shapes.append(s)
    def options(self, s, rest):
        it = iter(rest)
        for key in it:
            val = float(next(it))
            if key == 'refl': s.reflect = val
            elif key == 'checker': s.checker = val
    def nearest(self, ray):
        best = (None, 1e30)
        for s in self.shapes:
            t = s.hit(ray)
            if t is not None and t < best[1]:
                best = (s, t)
        return best
    def trace(self, ray, depth=0):
        s, t = self.nearest(ray)
        if not s:
            k = .5 * (ray.d.y + 1)
            return Vec(1, 1, 1) * (1 - k) + Vec(.5, .7, 1) * k
        p = ray.at(t)
        n = s.normal(p)
        col = s.color_at(p)
        light = .15
        for lp, power in self.lights:
            to = lp - p
            sh, st = self.nearest(Ray(p + n * 1e-3, to))
            if sh is None or st > to.length():
                light += max(0, n.dot(to.norm())) * power
        col = col * min(light, 1)
        if s.reflect and depth < 3:
            r = ray.d - n * (2 * ray.d.dot(n))
            col = col * (1 - s.reflect) + self.trace(Ray(p, r), depth + 1) * s.reflect
        return col
    def render(self, w, h):
        eye, look, fov = self.camera
        fwd = (look - eye).norm()
        right = Vec(0, 1, 0).cross(fwd).norm()
        up = fwd.cross(right)
        k = math.tan(math.radians(fov) / 2)
        rows = []
        for y in range(h):
            row = []
            for x in range(w):
                sx = (2 * (x + .5) / w - 1) * k * w / h * .5
                sy = (1 - 2 * (y + .5) / h) * k
                row.append(self.trace(Ray(eye, fwd + right * sx + up * sy)))
            rows.append(row)
        return rows

def main():
    w, h = (int(sys.argv[1]), int(sys.argv[2])) if len(sys.argv) > 2 else (78, 36)
    sc = Scene(SCENE + "torus 1 2 3\n")
    img = sc.render(w, h)
    ramp = " .:-=+*#%@"
    for row in img:
        print(''.join(ramp[min(9, int((c.x + c.y + c.z) / 3 * 10))] for c in row).rstrip())
    flat = [int(min(255, 255 * ch)) for row in img for c in row for ch in c]
    print('P3 %d %d' % (w, h), sum(flat), flat[:9], Shape.count)
    print(img[h // 2][w // 2], Vec(1, 2, 3) * 2, 2 * Vec(1, 0))
main()
