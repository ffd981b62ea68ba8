# vpyc: library machine-ints
"""What `async with` keeps together in `asyncio`: tasks that end before it does, and times in which it must end."""

import asyncio
from _groups import BaseExceptionGroup, ExceptionGroup


class TaskGroup:
    """Tasks of which none outlives the block; if one fails the others are cancelled."""

    def __init__(self):
        self._tasks = []
        self._errors = []
        self._parent = None
        self._leaving = False
        self._cancelled_parent = False

    def __aenter__(self):
        self._parent = asyncio.current_task()
        yield from ()
        return self

    def create_task(self, coro, *, name=None):
        task = asyncio.create_task(coro, name)
        self._tasks.append(task)
        task.add_done_callback(self._ended)
        return task

    def _abort(self):
        for task in self._tasks:
            if not task.done():
                task.cancel()

    def _ended(self, task):
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        self._abort()
        if not self._leaving and not self._cancelled_parent:
            self._cancelled_parent = True
            self._parent.cancel()

    def __aexit__(self, kind, value, traceback):
        self._leaving = True
        if value is not None:
            self._abort()
        while True:
            left = [task for task in self._tasks if not task.done()]
            if len(left) == 0:
                break
            yield from asyncio.wait(left)
        # What the last tasks call back comes before the next step of this one.
        yield None
        if value is not None and not isinstance(value, asyncio.CancelledError):
            self._errors.append(value)
        if len(self._errors) > 0:
            raise ExceptionGroup("unhandled errors in a TaskGroup", self._errors)
        return False


class Timeout:
    """A time in which the block must end."""

    def __init__(self, when):
        self._when = when
        self._task = None
        self._expired = False
        self._over = False

    def when(self):
        return self._when

    def expired(self):
        return self._expired

    def _expire(self):
        if not self._over:
            self._expired = True
            self._task.cancel()

    def __aenter__(self):
        self._task = asyncio.current_task()
        if self._when is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(self._when - loop.time(), self._expire)
        yield from ()
        return self

    def __aexit__(self, kind, value, traceback):
        self._over = True
        yield from ()
        if self._expired and isinstance(value, asyncio.CancelledError):
            raise TimeoutError
        return False


def timeout(delay):
    if delay is None:
        return Timeout(None)
    else:
        return Timeout(asyncio.get_running_loop().time() + delay)


def timeout_at(when):
    return Timeout(when)
