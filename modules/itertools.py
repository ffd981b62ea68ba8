# vpyc: library
"""Iterators made of iterators."""


def count(start=0, step=1):
    n = start
    while True:
        yield n
        n += step


def cycle(iterable):
    items = []
    for x in iterable:
        yield x
        items.append(x)
    while len(items) > 0:
        for x in items:
            yield x


def repeat(x, times=None):
    if times is None:
        while True:
            yield x
    else:
        for _ in range(times):
            yield x


class chain:
    def __init__(self, *iterables):
        if len(iterables) == 0:
            self._items = _chain0()
        elif len(iterables) == 1:
            self._items = _chain1(iterables[0])
        elif len(iterables) == 2:
            self._items = _chain2(iterables[0], iterables[1])
        elif len(iterables) == 3:
            self._items = _chain3(iterables[0], iterables[1], iterables[2])
        elif len(iterables) == 4:
            self._items = _chain4(iterables[0], iterables[1], iterables[2], iterables[3])
        else:
            self._items = _chain_all(iterables)

    def __iter__(self):
        return self._items

    def __next__(self):
        return next(self._items)

    @staticmethod
    def from_iterable(iterables):
        return _chain_all(iterables)


def _chain0():
    for x in range(0):
        yield x


def _chain1(a):
    for x in a:
        yield x


def _chain2(a, b):
    for x in a:
        yield x
    for x in b:
        yield x


def _chain3(a, b, c):
    for x in a:
        yield x
    for x in b:
        yield x
    for x in c:
        yield x


def _chain4(a, b, c, d):
    for x in a:
        yield x
    for x in b:
        yield x
    for x in c:
        yield x
    for x in d:
        yield x


def _chain_all(iterables):
    for iterable in iterables:
        for x in iterable:
            yield x


def islice(iterable, *args):
    if len(args) == 1:
        return _islice(iterable, 0, args[0], 1)
    elif len(args) == 2:
        return _islice(iterable, args[0], args[1], 1)
    else:
        return _islice(iterable, args[0], args[1], args[2])


def _islice(iterable, start, stop, step):
    wanted = 0 if start is None else start
    stride = 1 if step is None else step
    if stop is not None and stop == -1:
        raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if wanted < 0 or (stop is not None and stop < 0):
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if stride < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")
    i = 0
    if stop is None:
        for x in iterable:
            if i == wanted:
                yield x
                wanted += stride
            i += 1
    else:
        # Not one item more is taken than Python takes.
        limit = max(wanted, stop)
        if limit == 0:
            return
        for x in iterable:
            if i == wanted and i < stop:
                yield x
                wanted += stride
            i += 1
            if i >= limit:
                return


def takewhile(predicate, iterable):
    for x in iterable:
        if not predicate(x):
            return
        yield x


def dropwhile(predicate, iterable):
    dropping = True
    for x in iterable:
        if dropping and predicate(x):
            continue
        dropping = False
        yield x


def filterfalse(predicate, iterable):
    if predicate is None:
        for x in iterable:
            if not x:
                yield x
    else:
        for x in iterable:
            if not predicate(x):
                yield x


def compress(data, selectors):
    for x, selected in zip(data, selectors):
        if selected:
            yield x


def starmap(function, iterable):
    for args in iterable:
        yield function(*args)


def pairwise(iterable):
    first = True
    for x in iterable:
        if first:
            first = False
        else:
            yield (before, x)
        before = x


def accumulate(iterable, func=None, *, initial=None):
    if initial is None:
        started = False
        for x in iterable:
            if not started:
                total = x
                started = True
            elif func is None:
                total = total + x
            else:
                total = func(total, x)
            yield total
    else:
        total = initial
        yield total
        for x in iterable:
            if func is None:
                total = total + x
            else:
                total = func(total, x)
            yield total


def groupby(iterable, key=None):
    started = False
    for x in iterable:
        if key is None:
            k = x
        else:
            k = key(x)
        if not started:
            group = [x]
            group_key = k
            started = True
        elif k == group_key:
            group.append(x)
        else:
            yield (group_key, _chain1(group))
            group = [x]
            group_key = k
    if started:
        yield (group_key, _chain1(group))


def zip_longest(*iterables, fillvalue=None):
    if len(iterables) == 1:
        return zip(iterables[0])
    elif len(iterables) == 2:
        return _zip_longest2(iterables[0], iterables[1], fillvalue)
    else:
        return _zip_longest3(iterables[0], iterables[1], iterables[2], fillvalue)


def _zip_longest2(a, b, fillvalue):
    bs = iter(b)
    more = True
    for x in a:
        if more:
            try:
                y = next(bs)
            except StopIteration:
                more = False
        if more:
            yield (x, y)
        else:
            yield (x, fillvalue)
    if more:
        for y in bs:
            yield (fillvalue, y)


def _zip_longest3(a, b, c, fillvalue):
    bs = iter(b)
    cs = iter(c)
    more_b = True
    more_c = True
    for x in a:
        y = fillvalue
        z = fillvalue
        if more_b:
            try:
                y = next(bs)
            except StopIteration:
                more_b = False
        if more_c:
            try:
                z = next(cs)
            except StopIteration:
                more_c = False
        yield (x, y, z)
    for y, z in _zip_longest2(bs, cs, fillvalue):
        yield (fillvalue, y, z)


class _Source:
    """An iterator that several readers share, with what was read from it."""

    def __init__(self, iterable):
        self.items = []
        self.rest = iter(iterable)


def tee(iterable, n=None):
    source = _Source(iterable)
    if n is None:
        return (_read(source), _read(source))
    else:
        return tuple([_read(source) for _ in range(n)])


def _read(source):
    i = 0
    while True:
        if i == len(source.items):
            try:
                source.items.append(next(source.rest))
            except StopIteration:
                return
        yield source.items[i]
        i += 1


# Combinatorics


def product(*iterables, repeat=None):
    if repeat is None:
        if len(iterables) == 1:
            return zip(iterables[0])
        elif len(iterables) == 2:
            return _product2(iterables[0], iterables[1])
        elif len(iterables) == 3:
            return _product3(iterables[0], iterables[1], iterables[2])
        elif len(iterables) == 4:
            return _product4(iterables[0], iterables[1], iterables[2], iterables[3])
        else:
            return _product_all([list(x) for x in iterables])
    else:
        if repeat < 0:
            raise ValueError("repeat argument cannot be negative")
        return _product_all([list(x) for x in iterables] * repeat)


def _product2(a, b):
    second = list(b)
    for x in list(a):
        for y in second:
            yield (x, y)


def _product3(a, b, c):
    second = list(b)
    third = list(c)
    for x in list(a):
        for y in second:
            for z in third:
                yield (x, y, z)


def _product4(a, b, c, d):
    second = list(b)
    third = list(c)
    fourth = list(d)
    for x in list(a):
        for y in second:
            for z in third:
                for w in fourth:
                    yield (x, y, z, w)


def _product_all(pools):
    """Tuples of one item of each pool; the last one turns fastest."""
    n = len(pools)
    for pool in pools:
        if len(pool) == 0:
            return
    places = [0] * n
    while True:
        yield tuple([pools[i][places[i]] for i in range(n)])
        i = n - 1
        while i >= 0:
            places[i] += 1
            if places[i] < len(pools[i]):
                break
            places[i] = 0
            i -= 1
        if i < 0:
            return


def permutations(iterable, r=None):
    pool = list(iterable)
    n = len(pool)
    if r is None:
        k = n
    else:
        k = r
    if k < 0:
        raise ValueError("r must be non-negative")
    if k > n:
        return
    places = list(range(n))
    cycles = list(range(n, n - k, -1))
    yield tuple([pool[places[j]] for j in range(k)])
    while True:
        i = k - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] > 0:
                break
            # All choices for this place are through: it goes back to the end.
            place = places[i]
            for j in range(i, n - 1):
                places[j] = places[j + 1]
            places[n - 1] = place
            cycles[i] = n - i
            i -= 1
        if i < 0:
            return
        j = n - cycles[i]
        places[i], places[j] = places[j], places[i]
        yield tuple([pool[places[j]] for j in range(k)])


def combinations(iterable, r):
    pool = list(iterable)
    n = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    if r > n:
        return
    places = list(range(r))
    while True:
        yield tuple([pool[place] for place in places])
        i = r - 1
        while i >= 0 and places[i] == i + n - r:
            i -= 1
        if i < 0:
            return
        places[i] += 1
        for j in range(i + 1, r):
            places[j] = places[j - 1] + 1


def combinations_with_replacement(iterable, r):
    pool = list(iterable)
    n = len(pool)
    if r < 0:
        raise ValueError("r must be non-negative")
    if n == 0 and r > 0:
        return
    places = [0] * r
    while True:
        yield tuple([pool[place] for place in places])
        i = r - 1
        while i >= 0 and places[i] == n - 1:
            i -= 1
        if i < 0:
            return
        place = places[i] + 1
        for j in range(i, r):
            places[j] = place
