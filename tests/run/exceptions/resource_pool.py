# acquire and release with try/finally, double release detected
class PoolError(Exception):
    """Errors of the pool."""


class Exhausted(PoolError):
    pass


class Pool:
    def __init__(self, n):
        self.free = list(range(n))
        self.used = set()
        self.peak = 0

    def acquire(self):
        if not self.free:
            raise Exhausted('all %d in use' % len(self.used))
        r = self.free.pop(0)
        self.used.add(r)
        self.peak = max(self.peak, len(self.used))
        return r

    def release(self, r):
        if r not in self.used:
            raise PoolError('%d is not in use' % r)
        self.used.remove(r)
        self.free.append(r)


def job(pool, depth, fail_at):
    r = pool.acquire()
    try:
        if depth == fail_at:
            raise RuntimeError('failed at depth %d' % depth)
        if depth > 0:
            return r + job(pool, depth - 1, fail_at)
        return r
    finally:
        pool.release(r)


pool = Pool(4)
for depth, fail_at in [(2, -1), (3, -1), (3, 1), (5, -1), (0, 0), (1, -1)]:
    try:
        print('sum', job(pool, depth, fail_at))
    except Exhausted as e:
        print('exhausted:', e)
    except RuntimeError as e:
        print('error:', e)
    print('  free', pool.free, 'peak', pool.peak)
try:
    pool.release(2)
except PoolError as e:
    print(type(e).__name__, e)
r = pool.acquire()
try:
    try:
        pool.release(99)
    except PoolError as e:
        print('wrong one:', e)
        raise
    finally:
        pool.release(r)
except PoolError:
    print('outer, free', sorted(pool.free))
