# planets with leapfrog integration, energy check, bouncing balls
import math


class Body:
    def __init__(self, name, mass, pos, vel):
        self.name = name
        self.mass = mass
        self.pos = list(pos)
        self.vel = list(vel)
        self.acc = [0.0, 0.0]

    def kinetic(self):
        return 0.5 * self.mass * sum(v * v for v in self.vel)


class System:
    def __init__(self, bodies):
        self.bodies = bodies

    def accelerate(self):
        for a in self.bodies:
            ax = ay = 0.0
            for b in self.bodies:
                if a is not b:
                    dx = b.pos[0] - a.pos[0]
                    dy = b.pos[1] - a.pos[1]
                    d = math.sqrt(dx * dx + dy * dy) ** 3
                    ax += b.mass * dx / d
                    ay += b.mass * dy / d
            a.acc = [ax, ay]

    def step(self, dt):
        for b in self.bodies:
            for k in range(2):
                b.vel[k] += 0.5 * dt * b.acc[k]
                b.pos[k] += dt * b.vel[k]
        self.accelerate()
        for b in self.bodies:
            for k in range(2):
                b.vel[k] += 0.5 * dt * b.acc[k]

    def energy(self):
        e = sum(b.kinetic() for b in self.bodies)
        for i, a in enumerate(self.bodies):
            for b in self.bodies[i + 1:]:
                e -= a.mass * b.mass / math.dist(a.pos, b.pos)
        return e


s = System([Body('sun', 1.0, (0.0, 0.0), (0.0, 0.0)), Body('near', 1e-4, (1.0, 0.0), (0.0, 1.0)), Body('far', 1e-3, (0.0, 4.0), (-0.5, 0.0))])
s.accelerate()
e0 = s.energy()
for n in range(1, 1201):
    s.step(0.01)
    if n % 400 == 0:
        print(n, ' '.join('%s(%.3f,%.3f)' % (b.name, b.pos[0], b.pos[1]) for b in s.bodies[1:]))
print('energy drift %s' % ('small' if abs(s.energy() - e0) < 1e-6 else 'large'))


def bounce(height, restitution, stop=0.05):
    t = 0.0
    hops = []
    while height > stop:
        fall = math.sqrt(2 * height / 9.81)
        t += fall if not hops else 2 * fall
        hops.append(round(height, 3))
        height *= restitution ** 2
    return hops, t


hops, t = bounce(2.0, 0.8)
print(len(hops), hops[:5], '%.4f' % t)


def projectile(v, angle, drag=0.0, dt=0.01):
    x = y = 0.0
    vx, vy = v * math.cos(math.radians(angle)), v * math.sin(math.radians(angle))
    while y >= 0:
        speed = math.hypot(vx, vy)
        vx -= drag * speed * vx * dt
        vy -= (9.81 + drag * speed * vy) * dt
        x, y = x + vx * dt, y + vy * dt
    return x


print(['%.1f' % projectile(30, a) for a in (15, 30, 45, 60, 75)])
print(max(range(5, 90, 5), key=lambda a: projectile(30, a)), max(range(5, 90, 5), key=lambda a: projectile(30, a, drag=0.05)))
