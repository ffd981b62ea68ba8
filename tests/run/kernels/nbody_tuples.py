# n-body with a list of bodies, each a tuple of lists and a mass, unpacked in the loop header
def combinations(l):
    result = []
    for x in range(len(l) - 1):
        ls = l[x + 1:]
        for y in ls:
            result.append((l[x], y))
    return result


SUN = ([0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 39.47841760435743)
JUPITER = ([4.84143144246472090, -1.16032004402742839, -1.03622044471123109e-01],
           [0.606326392995832, 2.81198684491626, -0.02521836165988763], 0.03769367487038949)
SATURN = ([8.34336671824457987, 4.12479856412430479, -4.03523417114321381e-01],
          [-1.0107743461787924, 1.8256623712304119, 0.008415761376584154], 0.011286326131968767)
BODIES = [SUN, JUPITER, SATURN]
PAIRS = combinations(BODIES)


def advance(dt, n, bodies=BODIES, pairs=PAIRS):
    for i in range(n):
        for (([x1, y1, z1], v1, m1), ([x2, y2, z2], v2, m2)) in pairs:
            dx = x1 - x2
            dy = y1 - y2
            dz = z1 - z2
            mag = dt * ((dx * dx + dy * dy + dz * dz) ** (-1.5))
            b1m = m1 * mag
            b2m = m2 * mag
            v1[0] -= dx * b2m
            v1[1] -= dy * b2m
            v1[2] -= dz * b2m
            v2[0] += dx * b1m
            v2[1] += dy * b1m
            v2[2] += dz * b1m
        for (r, [vx, vy, vz], m) in bodies:
            r[0] += dt * vx
            r[1] += dt * vy
            r[2] += dt * vz


def report_energy(bodies=BODIES, pairs=PAIRS, e=0.0):
    for (((x1, y1, z1), v1, m1), ((x2, y2, z2), v2, m2)) in pairs:
        dx = x1 - x2
        dy = y1 - y2
        dz = z1 - z2
        e -= (m1 * m2) / ((dx * dx + dy * dy + dz * dz) ** 0.5)
    for (r, [vx, vy, vz], m) in bodies:
        e += m * (vx * vx + vy * vy + vz * vz) / 2.
    print("%.8f" % e)


def offset_momentum(ref, bodies=BODIES, px=0.0, py=0.0, pz=0.0):
    for (r, [vx, vy, vz], m) in bodies:
        px -= vx * m
        py -= vy * m
        pz -= vz * m
    (r, v, m) = ref
    v[0] = px / m
    v[1] = py / m
    v[2] = pz / m


def main(n):
    offset_momentum(BODIES[0])
    report_energy()
    advance(0.01, n)
    report_energy()
    for pos, vel, m in BODIES:
        print(" ".join(["%.6f" % c for c in pos]))


if __name__ == '__main__':
    main(2000)
