# points as tuples
origin = (0, 0)


def distance(p, q):
    return ((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2) ** 0.5


def midpoint(p, q):
    return (p[0] + q[0]) / 2, (p[1] + q[1]) / 2
