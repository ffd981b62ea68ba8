# vpyc: library machine-ints
"""Queues. There is one thread: what would wait for ever is an error."""

from collections import deque
from heapq import heappop, heappush


class Empty(Exception):
    pass


class Full(Exception):
    pass


class _Store:
    """Items that come out in the order in which they went in. Queues differ in how they keep them, and in who waits."""

    def _keep(self):
        return deque()

    def _put(self, item):
        self._items.append(item)

    def _get(self):
        return self._items.popleft()

    def qsize(self):
        return len(self._items)

    def empty(self):
        return len(self._items) == 0

    def full(self):
        return 0 < self.maxsize <= len(self._items)


class _Stack(_Store):
    """The last one comes out first."""

    def _keep(self):
        return []

    def _get(self):
        return self._items.pop()


class _Heap(_Store):
    """The least one comes out first."""

    def _keep(self):
        return []

    def _put(self, item):
        heappush(self._items, item)

    def _get(self):
        return heappop(self._items)


class Queue(_Store):
    def __init__(self, maxsize: int = 0):
        self.maxsize = maxsize
        self._items = self._keep()

    def put(self, item, block: bool = True, timeout=None):
        if self.full():
            if block and timeout is None:
                raise RuntimeError("put() on a full queue would wait for ever: there is one thread")
            raise Full
        self._put(item)

    def get(self, block: bool = True, timeout=None):
        if self.empty():
            if block and timeout is None:
                raise RuntimeError("get() on an empty queue would wait for ever: there is one thread")
            raise Empty
        return self._get()

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        pass

    def join(self):
        pass


class SimpleQueue(Queue):
    pass


class LifoQueue(_Stack, Queue):
    pass


class PriorityQueue(_Heap, Queue):
    pass
