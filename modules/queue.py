# vpyc: library machine-ints
"""Queues between threads, which take turns: see `threading`."""

from collections import deque
from heapq import heappop, heappush

from threading import _changed, _pause, _until


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
        self.unfinished_tasks = 0
        self._items = self._keep()

    def put(self, item, block: bool = True, timeout=None):
        if self.full():
            if not block:
                raise Full
            if timeout is not None:
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
            until = _until(timeout)
            while self.full():
                if not _pause(until, "room in a queue"):
                    raise Full
        self._put(item)
        self.unfinished_tasks += 1
        _changed()

    def get(self, block: bool = True, timeout=None):
        if self.empty():
            if not block:
                raise Empty
            if timeout is not None:
                if timeout < 0:
                    raise ValueError("'timeout' must be a non-negative number")
            until = _until(timeout)
            while self.empty():
                if not _pause(until, "an item in a queue"):
                    raise Empty
        item = self._get()
        _changed()
        return item

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        return self.get(False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
        _changed()

    def join(self):
        while self.unfinished_tasks > 0:
            if not _pause(float("inf"), "the end of a queue's tasks"):
                return


class SimpleQueue(Queue):
    pass


class LifoQueue(_Stack, Queue):
    pass


class PriorityQueue(_Heap, Queue):
    pass
