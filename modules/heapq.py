# vpyc: library machine-ints
"""Priority queues in lists: the smallest item stands first."""


def heappush(heap, item):
    heap.append(item)
    _sift_down(heap, 0, len(heap) - 1)


def heappop(heap):
    if len(heap) == 0:
        raise IndexError("index out of range")
    last = heap.pop()
    if len(heap) == 0:
        return last
    smallest = heap[0]
    heap[0] = last
    _sift_up(heap, 0)
    return smallest


def heapreplace(heap, item):
    smallest = heap[0]
    heap[0] = item
    _sift_up(heap, 0)
    return smallest


def heappushpop(heap, item):
    if len(heap) > 0 and heap[0] < item:
        smallest = heap[0]
        heap[0] = item
        _sift_up(heap, 0)
        return smallest
    return item


def heapify(x):
    i = len(x) // 2 - 1
    while i >= 0:
        _sift_up(x, i)
        i -= 1


def _sift_down(heap, start, place):
    """Moves the item at `place` towards `start` until its parent is not larger."""
    item = heap[place]
    while place > start:
        up = (place - 1) >> 1
        parent = heap[up]
        if not item < parent:
            break
        heap[place] = parent
        place = up
    heap[place] = item


def _sift_up(heap, place):
    """Moves the smaller children up along the way to a leaf, then the item back to where it belongs: most
    items come from a leaf, so that this takes fewer comparisons."""
    end = len(heap)
    start = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _sift_down(heap, start, place)


def nsmallest(n, iterable, key=None):
    items = sorted(iterable, key=key)
    return items[:max(n, 0)]


def nlargest(n, iterable, key=None):
    items = sorted(iterable, key=key, reverse=True)
    return items[:max(n, 0)]


def merge(*iterables, key=None, reverse=False):
    """The items of sorted iterables in order; equal ones in the order of the iterables. An item is read when
    it is needed, so an iterable may be endless."""
    if len(iterables) == 0:
        return _none()
    elif len(iterables) == 1:
        return _one(iterables[0])
    elif len(iterables) == 2:
        return _merge2(iterables[0], iterables[1], key, bool(reverse))
    else:
        return _merge2(iterables[0], merge(*iterables[1:], key=key, reverse=reverse), key, bool(reverse))


def _none():
    for x in ():
        yield x


def _one(a):
    for x in a:
        yield x


def _before(y, x, key, reverse):
    """Whether y, of the later iterable, goes before x."""
    if key is None:
        return x < y if reverse else y < x
    else:
        return key(x) < key(y) if reverse else key(y) < key(x)


def _merge2(a, b, key, reverse):
    rest = iter(b)
    # The next item of b, if there is one.
    waiting = []
    for y in rest:
        waiting.append(y)
        break
    for x in a:
        while len(waiting) > 0 and _before(waiting[0], x, key, reverse):
            yield waiting.pop()
            for y in rest:
                waiting.append(y)
                break
        yield x
    while len(waiting) > 0:
        yield waiting.pop()
        for y in rest:
            waiting.append(y)
            break
