# an error crosses many frames; state on the way is kept consistent
depth = 0
trail = []


def descend(n):
    global depth
    depth += 1
    try:
        if n == 0:
            raise LookupError('bottom')
        try:
            descend(n - 1)
        except KeyError:
            trail.append('never')
        trail.append('never')
    finally:
        depth -= 1
        trail.append(n)


try:
    descend(6)
except LookupError as e:
    print('caught', e, depth, trail)
