"""A small recursive ray tracer with spheres, a checkerboard and lights."""
from math import sqrt, pi, tan
import sys

MAX_DEPTH = 3


class Vec:
    __slots__ = ('x', 'y', 'z')

    def __init__(self, x=0, y=0, z=0):
        self.x = float(x)
        self.y = float(y)
        self.z = float(z)

    def __add__(self, o):
        return Vec(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, o):
        if isinstance(o, Vec):
            return Vec(self.x * o.x, self.y * o.y, self.z * o.z)
        return Vec(self.x * o, self.y * o, self.z * o)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return self * (1.0 / k)

    def __neg__(self):
        return Vec(-self.x, -self.y, -self.z)

    def __eq__(self, o):
        return (self.x, self.y, self.z) == (o.x, o.y, o.z)

    def dot(self, o):
        return self.x * o.x + self.y * o.y + self.z * o.z

    def length(self):
        return sqrt(self.dot(self))

    def unit(self):
        return self / self.length()

    def reflect(self, n):
        return self - 2 * self.dot(n) * n

    def __repr__(self):
        return 'Vec({:.3f}, {:.3f}, {:.3f})'.format(self.x, self.y, self.z)


class Material:
    def __init__(self, color, diffuse=0.8, specular=0.3, reflect=0.0):
        self.color = color
        self.diffuse = diffuse
        self.specular = specular
        self.reflect = reflect

    def color_at(self, point):
        return self.color


class Checker(Material):
    def __init__(self, a, b, **kwargs):
        super().__init__(a, **kwargs)
        self.other = b

    def color_at(self, point):
        if (int(point.x + 1000) + int(point.z + 1000)) % 2:
            return self.other
        return self.color


class Shape:
    def __init__(self, material):
        self.material = material

    def intersect(self, origin, direction):
        return None

    def normal(self, point):
        raise NotImplementedError


class Sphere(Shape):
    def __init__(self, center, radius, material):
        super().__init__(material)
        self.center = center
        self.radius = radius

    def intersect(self, origin, direction):
        oc = origin - self.center
        b = oc.dot(direction)
        c = oc.dot(oc) - self.radius ** 2
        disc = b * b - c
        if disc < 0:
            return None
        root = sqrt(disc)
        for t in (-b - root, -b + root):
            if t > 1e-6:
                return t
        return None

    def normal(self, point):
        return (point - self.center).unit()


class Plane(Shape):
    def __init__(self, height, material):
        Shape.__init__(self, material)
        self.height = height

    def intersect(self, origin, direction):
        if abs(direction.y) < 1e-9:
            return None
        t = (self.height - origin.y) / direction.y
        return t if t > 1e-6 else None

    def normal(self, point):
        return Vec(0, 1, 0)


class Scene:
    def __init__(self, shapes, lights, background=Vec(0.2, 0.3, 0.5)):
        self.shapes = shapes
        self.lights = lights
        self.background = background
        self.rays = 0

    def hit(self, origin, direction):
        best = None
        for shape in self.shapes:
            t = shape.intersect(origin, direction)
            if t is not None and (best is None or t < best[0]):
                best = (t, shape)
        return best

    def trace(self, origin, direction, depth=0):
        self.rays += 1
        found = self.hit(origin, direction)
        if found is None:
            return self.background
        t, shape = found
        point = origin + direction * t
        n = shape.normal(point)
        m = shape.material
        base = m.color_at(point)
        color = base * 0.1
        for light in self.lights:
            to_light = (light - point)
            dist = to_light.length()
            l = to_light.unit()
            shadow = self.hit(point + n * 1e-4, l)
            if shadow is not None and shadow[0] < dist:
                continue
            lambert = max(0, l.dot(n))
            color = color + base * (m.diffuse * lambert)
            r = (-l).reflect(n)
            spec = max(0, r.dot(-direction)) ** 20
            color += Vec(1, 1, 1) * (m.specular * spec)
        if m.reflect and depth < MAX_DEPTH:
            color = color + m.reflect * self.trace(point + n * 1e-4, direction.reflect(n), depth + 1)
        return color


def render(scene, width, height, fov=pi / 3):
    eye = Vec(0, 1, -4)
    ramp = " .:-=+*#%@"
    aspect = width / height / 2
    scale = tan(fov / 2)
    lines = []
    total = Vec()
    for j in range(height):
        row = []
        for i in range(width):
            px = (2 * (i + 0.5) / width - 1) * scale * aspect
            py = (1 - 2 * (j + 0.5) / height) * scale
            c = scene.trace(eye, Vec(px, py, 1).unit())
            total += c
            lum = min(0.999, 0.3 * c.x + 0.59 * c.y + 0.11 * c.z)
            row.append(ramp[int(lum * len(ramp))])
        lines.append(''.join(row))
    return lines, total / (width * height)


def main():
    red = Material(Vec(1, 0.2, 0.2), reflect=0.3)
    green = Material(Vec(0.2, 1, 0.2), diffuse=0.6, specular=0.6)
    floor = Checker(Vec(1, 1, 1), Vec(0, 0, 0), reflect=0.2, specular=0)
    scene = Scene([Sphere(Vec(0, 1, 1), 1, red), Sphere(Vec(1.8, 0.6, 0), 0.6, green),
                   Plane(0, floor)], [Vec(-5, 6, -5), Vec(4, 5, -3)])
    lines, average = render(scene, 60, 24)
    for line in lines:
        sys.stdout.write(line + '\n')
    print(average, scene.rays)
    print(Vec(1, 2, 2).length(), Vec(1, 2, 3) == Vec(1, 2, 3), Vec(1, 2, 3) == Vec())


if __name__ == '__main__':
    main()
