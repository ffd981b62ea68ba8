# bench: n=10000000 python=40000
# The planets' orbits, one step after the other.
import sys
from math import sqrt


def energy(x, y, z, vx, vy, vz, mass):
    e = 0.0
    for i in range(5):
        e += 0.5 * mass[i] * (vx[i] * vx[i] + vy[i] * vy[i] + vz[i] * vz[i])
        for j in range(i + 1, 5):
            dx = x[i] - x[j]
            dy = y[i] - y[j]
            dz = z[i] - z[j]
            e -= mass[i] * mass[j] / sqrt(dx * dx + dy * dy + dz * dz)
    return e


def advance(n, dt, x, y, z, vx, vy, vz, mass):
    for _ in range(n):
        for i in range(5):
            for j in range(i + 1, 5):
                dx = x[i] - x[j]
                dy = y[i] - y[j]
                dz = z[i] - z[j]
                d2 = dx * dx + dy * dy + dz * dz
                mag = dt / (d2 * sqrt(d2))
                vx[i] -= dx * mass[j] * mag
                vy[i] -= dy * mass[j] * mag
                vz[i] -= dz * mass[j] * mag
                vx[j] += dx * mass[i] * mag
                vy[j] += dy * mass[i] * mag
                vz[j] += dz * mass[i] * mag
        for i in range(5):
            x[i] += dt * vx[i]
            y[i] += dt * vy[i]
            z[i] += dt * vz[i]


def main(n):
    sun = 39.47841760435743
    year = 365.24
    x = [0.0, 4.84143144246472090, 8.34336671824457987, 12.8943695621391310, 15.3796971148509165]
    y = [0.0, -1.16032004402742839, 4.12479856412430479, -15.1111514016986312, -25.9193146099879641]
    z = [0.0, -0.103622044471123109, -0.403523417114321381, -0.223307578892655734, 0.179258772950371181]
    vx = [0.0, 0.00166007664274403694 * year, -0.00276742510726411016 * year, 0.00296460137564761618 * year, 0.00268067772490389322 * year]
    vy = [0.0, 0.00769901118419740425 * year, 0.00499852801234917238 * year, 0.00237847173959480950 * year, 0.00162824170038242295 * year]
    vz = [0.0, -0.0000690460016972063023 * year, 0.0000230417297573763929 * year, -0.0000296589568540237556 * year, -0.0000951592254519715870 * year]
    mass = [sun, 0.000954791938424326609 * sun, 0.000285885980666130812 * sun, 0.0000436624404335156298 * sun, 0.0000515138902046611451 * sun]
    px = 0.0
    py = 0.0
    pz = 0.0
    for i in range(5):
        px += vx[i] * mass[i]
        py += vy[i] * mass[i]
        pz += vz[i] * mass[i]
    vx[0] = -px / sun
    vy[0] = -py / sun
    vz[0] = -pz / sun
    print("%.9f" % energy(x, y, z, vx, vy, vz, mass))
    advance(n, 0.01, x, y, z, vx, vy, vz, mass)
    print("%.9f" % energy(x, y, z, vx, vy, vz, mass))


main(int(sys.argv[1]))
