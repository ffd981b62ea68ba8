# n-body simulation of the outer planets with parallel lists, energy to nine digits
import math

PI = 3.141592653589793
SOLAR_MASS = 4 * PI * PI
DAYS = 365.24

px = [0.0, 4.84143144246472090, 8.34336671824457987, 12.8943695621391310, 15.3796971148509165]
py = [0.0, -1.16032004402742839, 4.12479856412430479, -15.1111514016986312, -25.9193146099879641]
pz = [0.0, -0.103622044471123109, -0.403523417114321381, -0.223307578892655734, 0.179258772950371181]
vx = [0.0, 0.00166007664274403694 * DAYS, -0.00276742510726411115 * DAYS, 0.00296460137564761618 * DAYS, 0.00268067772490389322 * DAYS]
vy = [0.0, 0.00769901118419740425 * DAYS, 0.00499852801234917238 * DAYS, 0.00237847173959480950 * DAYS, 0.00162824170038242295 * DAYS]
vz = [0.0, -0.0000690460016972063023 * DAYS, 0.0000230417297573763929 * DAYS, -0.0000296589568540237556 * DAYS, -0.0000951592254519715870 * DAYS]
mass = [SOLAR_MASS, 0.000954791938424326609 * SOLAR_MASS, 0.000285885980666130812 * SOLAR_MASS,
        0.0000436624404335156298 * SOLAR_MASS, 0.0000515138902046611451 * SOLAR_MASS]


def offset_momentum():
    sx = sy = sz = 0.0
    for i in range(len(mass)):
        sx += vx[i] * mass[i]
        sy += vy[i] * mass[i]
        sz += vz[i] * mass[i]
    vx[0] = -sx / SOLAR_MASS
    vy[0] = -sy / SOLAR_MASS
    vz[0] = -sz / SOLAR_MASS


def energy():
    e = 0.0
    n = len(mass)
    for i in range(n):
        e += 0.5 * mass[i] * (vx[i] * vx[i] + vy[i] * vy[i] + vz[i] * vz[i])
        for j in range(i + 1, n):
            dx = px[i] - px[j]
            dy = py[i] - py[j]
            dz = pz[i] - pz[j]
            e -= mass[i] * mass[j] / math.sqrt(dx * dx + dy * dy + dz * dz)
    return e


def advance(dt):
    n = len(mass)
    for i in range(n):
        for j in range(i + 1, n):
            dx = px[i] - px[j]
            dy = py[i] - py[j]
            dz = pz[i] - pz[j]
            d2 = dx * dx + dy * dy + dz * dz
            mag = dt / (d2 * math.sqrt(d2))
            vx[i] -= dx * mass[j] * mag
            vy[i] -= dy * mass[j] * mag
            vz[i] -= dz * mass[j] * mag
            vx[j] += dx * mass[i] * mag
            vy[j] += dy * mass[i] * mag
            vz[j] += dz * mass[i] * mag
    for i in range(n):
        px[i] += dt * vx[i]
        py[i] += dt * vy[i]
        pz[i] += dt * vz[i]


offset_momentum()
print("%.9f" % energy())
for step in range(1000):
    advance(0.01)
print("%.9f" % energy())
