# Tuples that grow with each recursive call.
def walk(node, path=()):
    if isinstance(node, dict):
        for k in node:
            yield from walk(node[k], path + (k,))
    elif isinstance(node, list):
        for i, v in enumerate(node):
            yield from walk(v, path + (i,))
    else:
        yield path, node
def up(n, acc=()):
    return acc if n == 0 else up(n - 1, acc + (n,))
def front(n, acc=()):
    return acc if n == 0 else front(n - 1, (n * 0.5,) + acc)
def mixed(n, acc=()):
    if n == 0:
        return acc
    return mixed(n - 1, acc + (n,) if n % 2 else acc + (str(n),))
def show(*parts):
    if len(parts) > 6:
        return parts
    return show(*parts, len(parts))
def two(a, b, n):
    if n == 0:
        return len(a) + len(b), a[0], b
    return two(a + (n,), b, n - 1)
data = {'a': [1, {'b': None, 'c': [2.5, 'x']}], 'd': {}, 'e': {'f': {'g': {'h': [[[0]]]}}}}
print(list(walk(data)))
print(up(5), up(0), front(4), mixed(6), show('s'), two(('k',), (1, 2), 5))
print({p: v for p, v in walk(data)}[('a', 0)], max(len(p) for p, _ in walk(data)))
def perms(items, done=()):
    if not items:
        return [done]
    out = []
    for i in range(len(items)):
        out += perms(items[:i] + items[i + 1:], done + (items[i],))
    return out
print(perms([1, 2, 3]), len(perms('abcd')))
