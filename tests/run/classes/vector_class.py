# a three-dimensional vector class used in a small orbit computation
import math


class Vec3:
    def __init__(self, x=0.0, y=0.0, z=0.0):
        self.x = x
        self.y = y
        self.z = z

    def __add__(self, o):
        return Vec3(self.x + o.x, self.y + o.y, self.z + o.z)

    def __sub__(self, o):
        return Vec3(self.x - o.x, self.y - o.y, self.z - o.z)

    def __mul__(self, k):
        return Vec3(self.x * k, self.y * k, self.z * k)

    def __rmul__(self, k):
        return self * k

    def __truediv__(self, k):
        return self * (1.0 / k)

    def __iadd__(self, o):
        self.x += o.x
        self.y += o.y
        self.z += o.z
        return self

    def __eq__(self, o):
        return (self.x, self.y, self.z) == (o.x, o.y, o.z)

    def __iter__(self):
        return iter((self.x, self.y, self.z))

    def __getitem__(self, i):
        return (self.x, self.y, self.z)[i]

    def dot(self, o):
        return sum(a * b for a, b in zip(self, o))

    def cross(self, o):
        return Vec3(self.y * o.z - self.z * o.y, self.z * o.x - self.x * o.z, self.x * o.y - self.y * o.x)

    def length(self):
        return math.sqrt(self.dot(self))

    def unit(self):
        return self / self.length()

    def __repr__(self):
        return 'Vec3(%.4f, %.4f, %.4f)' % tuple(self)


i, j, k = Vec3(1.0), Vec3(y=1.0), Vec3(z=1.0)
print(i.cross(j) == k, j.cross(k), i.dot(j), (i + 2.0 * j - k).length())
print(Vec3(3.0, 4.0).unit(), list(Vec3(1.0, 2.0, 3.0)), Vec3(7.0, 8.0, 9.0)[1])

pos = Vec3(1.0, 0.0, 0.0)
vel = Vec3(0.0, 1.0, 0.0)
dt = 0.01
for step in range(629):
    acc = -1.0 / pos.length() ** 3 * pos
    vel += acc * dt
    pos += vel * dt
    if step % 157 == 0:
        print(step, pos, round(vel.length(), 4))
x, y, z = pos
print(abs(x - 1.0) < 0.01, abs(y) < 0.02, z)
