# tables sized by the configuration
import config

SQUARES = [k * k for k in range(config.SIZE)]
CUBES = []
for k in range(config.SIZE):
    CUBES.append(k ** 3)


def lookup(n, default="none"):
    if n < len(SQUARES):
        return str(SQUARES[n])
    return default
