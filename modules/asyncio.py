# vpyc: library
"""Coroutines that take turns in one thread, in CPython's order.

A coroutine yields the future that it waits for, or None to let the others run. The loop has a queue of what is to be
done next (`_Step.fire`) and a heap of what is to be done at a time. A future that is done puts its waiters at the end
of the queue.
"""

import heapq
import time as _time
from collections import deque
from queue import _Heap, _Stack, _Store

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class CancelledError(BaseException):
    pass


class InvalidStateError(Exception):
    pass


class QueueEmpty(Exception):
    pass


class QueueFull(Exception):
    pass


from builtins import TimeoutError


# ---------------------------------------------------------------------------------------------------
# What the loop does


class _Step:
    """Something that is done when its turn comes."""

    def fire(self):
        pass


class _Call(_Step):
    """A function that is called with arguments."""

    def __init__(self, function):
        self._function = function
        self._cancelled = False

    def fire(self):
        if not self._cancelled:
            self._function()

    def cancel(self):
        self._cancelled = True

    def cancelled(self):
        return self._cancelled


class Future(_Step):
    """A result that comes later."""

    def __init__(self):
        self._done = False
        self._value = None
        self._error = None
        self._waiters = []

    def done(self):
        return self._done

    def cancelled(self):
        return isinstance(self._error, CancelledError)

    def result(self):
        if not self._done:
            raise InvalidStateError("Result is not set.")
        if self._error is not None:
            raise self._error
        return self._value

    def exception(self):
        if not self._done:
            raise InvalidStateError("Exception is not set.")
        if isinstance(self._error, CancelledError):
            raise self._error
        return self._error

    def set_result(self, result):
        if self._done:
            raise InvalidStateError("invalid state")
        self._value = result
        self._finish()

    def set_exception(self, exception):
        if self._done:
            raise InvalidStateError("invalid state")
        self._error = exception
        self._finish()

    def cancel(self, msg=None):
        if self._done:
            return False
        self._error = CancelledError() if msg is None else CancelledError(msg)
        self._finish()
        return True

    def add_done_callback(self, callback):
        step = _Call(lambda: callback(self))
        if self._done:
            _loop._ready.append(step)
        else:
            self._waiters.append(step)

    def _finish(self):
        self._done = True
        for step in self._waiters:
            _loop._ready.append(step)
        self._waiters = []

    def _leave(self, step):
        """Somebody does not wait any longer."""
        self._waiters = [waiter for waiter in self._waiters if waiter is not step]

    def __await__(self):
        if not self._done:
            yield self
        return self.result()


class Task(Future):
    """A coroutine that runs in turns with the others."""

    def __init__(self, coroutine, name=None):
        super().__init__()
        self._coroutine = coroutine
        self._pending = None
        self._to_cancel = False
        _loop._started += 1
        self._name = f"Task-{_loop._started}" if name is None else name
        _loop._tasks.append(self)
        _loop._ready.append(self)

    def get_name(self):
        return self._name

    def set_name(self, name):
        self._name = name

    def cancel(self, msg=None):
        if self._done:
            return False
        self._to_cancel = True
        pending = self._pending
        if pending is not None and pending.cancel():
            self._to_cancel = False
        return True

    def fire(self):
        if self._done:
            return
        outer = _loop._current
        _loop._current = self
        self._pending = None
        try:
            if self._to_cancel:
                self._to_cancel = False
                waits = self._coroutine.throw(CancelledError())
            else:
                waits = self._coroutine.send(None)
        except StopIteration as stop:
            self._value = stop.value
            self._finish()
        except CancelledError as error:
            self._error = error
            self._finish()
        except Exception as error:
            self._error = error
            self._finish()
        else:
            if waits is None:
                _loop._ready.append(self)
            else:
                self._pending = waits
                waits._waiters.append(self)
                if self._to_cancel and waits.cancel():
                    self._to_cancel = False
        _loop._current = outer

    def _finish(self):
        _loop._tasks = [task for task in _loop._tasks if task is not self]
        super()._finish()


class _Gathered(Future):
    """The results of several, in their order."""

    def __init__(self, parts, return_exceptions):
        super().__init__()
        self._parts = parts
        self._keeps_errors = return_exceptions
        for part in parts:
            if part._done:
                _loop._ready.append(self)
            else:
                part._waiters.append(self)

    def fire(self):
        if self._done:
            return
        missing = False
        for part in self._parts:
            if not part._done:
                missing = True
            elif part._error is not None and not self._keeps_errors:
                self.set_exception(part._error)
                return
        if not missing:
            self._end()

    def _end(self):
        self.set_result([part.result() for part in self._parts])

    def cancel(self, msg=None):
        if self._done:
            return False
        for part in self._parts:
            part.cancel()
        return True


class _GatheredAll(_Gathered):
    """The same with errors among the results."""

    def _end(self):
        self.set_result([part._value if part._error is None else part._error for part in self._parts])


class _First(Future):
    """Done when enough of several are."""

    def __init__(self, parts, wanted, errors_end):
        super().__init__()
        self._parts = parts
        self._wanted = wanted
        self._errors_end = errors_end
        for part in parts:
            part._waiters.append(self)

    def fire(self):
        if self._done:
            return
        ended = 0
        for part in self._parts:
            if part._done:
                ended += 1
                if self._errors_end and part._error is not None:
                    ended = self._wanted
        if ended >= self._wanted:
            for part in self._parts:
                part._leave(self)
            self.set_result(None)


class _Timer(Future):
    """Done at a time."""

    def fire(self):
        if not self._done:
            self.set_result(None)


class _Loop:
    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._tasks = []
        self._count = 0
        self._started = 0
        self._current = None
        self._running = False

    def time(self):
        return _time.monotonic()

    def _at(self, when: float, step):
        self._count += 1
        heapq.heappush(self._timers, (when, self._count, step))

    def _turn(self):
        if not self._ready and self._timers:
            wait = self._timers[0][0] - _time.monotonic()
            if wait > 0:
                _time.sleep(wait)
        now = _time.monotonic() + 1e-6
        while self._timers and self._timers[0][0] <= now:
            self._ready.append(heapq.heappop(self._timers)[2])
        for _ in range(len(self._ready)):
            self._ready.popleft().fire()

    def _drive(self, task):
        while not task._done:
            if not self._ready and not self._timers:
                raise RuntimeError("all tasks wait for each other")
            self._turn()

    def run_until_complete(self, awaitable):
        task = ensure_future(awaitable)
        self._running = True
        self._drive(task)
        self._running = False
        return task.result()

    def create_task(self, coroutine, name=None):
        return Task(coroutine, name)

    def create_future(self):
        return Future()

    def call_soon(self, callback, *args):
        step = _Call(lambda: callback(*args))
        self._ready.append(step)
        return step

    def call_later(self, delay, callback, *args):
        step = _Call(lambda: callback(*args))
        self._at(self.time() + delay, step)
        return step

    def is_running(self):
        return self._running

    def close(self):
        pass


_loop = _Loop()


def get_event_loop():
    return _loop


def new_event_loop():
    return _loop


def set_event_loop(loop):
    pass


def get_running_loop():
    if not _loop._running:
        raise RuntimeError("no running event loop")
    return _loop


def current_task():
    return _loop._current


def run(main, debug=None):
    """Runs a coroutine to its end; the tasks that it leaves are cancelled."""
    if _loop._running:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    task = Task(main)
    _loop._running = True
    _loop._drive(task)
    left = [other for other in _loop._tasks]
    for other in left:
        other.cancel()
    for other in left:
        _loop._drive(other)
    _loop._running = False
    return task.result()


# ---------------------------------------------------------------------------------------------------
# Waiting


def create_task(coroutine, name=None):
    return Task(coroutine, name)


def ensure_future(awaitable):
    if isinstance(awaitable, Future):
        return awaitable
    else:
        return Task(awaitable)


def isfuture(value):
    return isinstance(value, Future)


def sleep(delay, result=None):
    if delay <= 0:
        yield None
    else:
        timer = _Timer()
        _loop._at(_loop.time() + delay, timer)
        yield timer
        timer.result()
    return result


def gather(*awaitables, return_exceptions=False):
    parts = [ensure_future(awaitable) for awaitable in awaitables]
    if return_exceptions:
        return _GatheredAll(parts, True)
    else:
        return _Gathered(parts, False)


def wait_for(awaitable, timeout):
    task = ensure_future(awaitable)
    if timeout is not None and not task._done:
        timer = _Timer()
        _loop._at(_loop.time() + timeout, timer)
        first = _First([task, timer], 1, False)
        yield first
        first.result()
        if not task._done:
            task.cancel()
            yield task
            if task.cancelled():
                raise TimeoutError
        timer._done = True
    elif not task._done:
        yield task
    return task.result()


def wait(awaitables, timeout=None, return_when=ALL_COMPLETED):
    parts = [ensure_future(awaitable) for awaitable in awaitables]
    missing = [part for part in parts if not part._done]
    wanted = len(missing)
    if return_when == FIRST_COMPLETED:
        wanted = 1 if len(missing) == len(parts) else 0
    if wanted > 0:
        first = _First(missing, wanted, return_when == FIRST_EXCEPTION)
        if timeout is not None:
            _loop._at(_loop.time() + timeout, _Call(lambda: None if first._done else first.set_result(None)))
        yield first
        first.result()
    return {part for part in parts if part._done}, {part for part in parts if not part._done}


def as_completed(awaitables):
    parts = [ensure_future(awaitable) for awaitable in awaitables]
    ended = Queue()
    for part in parts:
        part.add_done_callback(ended.put_nowait)
    for _ in parts:
        yield _next_of(ended)


def _next_of(ended):
    part = yield from ended.get()
    return part.result()


def shield(awaitable):
    return ensure_future(awaitable)


# ---------------------------------------------------------------------------------------------------
# What tasks tell each other with


def _stand_in(waiters):
    """Waits in a queue until `_wake` gets to it."""
    waiter = Future()
    waiters.append(waiter)
    yield waiter
    waiter.result()


def _wake(waiters):
    """Wakes the first that still waits."""
    while waiters:
        waiter = waiters.popleft()
        if not waiter._done:
            waiter.set_result(True)
            return


class Event:
    def __init__(self):
        self._is_set = False
        self._waiters = deque()

    def is_set(self):
        return self._is_set

    def set(self):
        if not self._is_set:
            self._is_set = True
            while self._waiters:
                _wake(self._waiters)

    def clear(self):
        self._is_set = False

    def wait(self):
        if not self._is_set:
            yield from _stand_in(self._waiters)
        return True


class _Held:
    """What `async with` takes and gives back."""

    def __aenter__(self):
        yield from self.acquire()

    def __aexit__(self, kind, error, trace):
        self.release()
        yield from ()


class Semaphore(_Held):
    def __init__(self, value: int = 1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        self._value = value
        self._waiters = deque()

    def locked(self):
        return self._value == 0

    def acquire(self):
        while self._value == 0:
            yield from _stand_in(self._waiters)
        self._value -= 1
        return True

    def release(self):
        self._value += 1
        _wake(self._waiters)


class BoundedSemaphore(Semaphore):
    def __init__(self, value: int = 1):
        super().__init__(value)
        self._bound = value

    def release(self):
        if self._value >= self._bound:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class Lock(_Held):
    def __init__(self):
        self._locked = False
        self._waiters = deque()

    def locked(self):
        return self._locked

    def acquire(self):
        while self._locked:
            yield from _stand_in(self._waiters)
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        _wake(self._waiters)


class Condition(_Held):
    def __init__(self, lock=None):
        self._lock = Lock() if lock is None else lock
        self._waiters = deque()

    def locked(self):
        return self._lock.locked()

    def acquire(self):
        return self._lock.acquire()

    def release(self):
        self._lock.release()

    def wait(self):
        self._lock.release()
        waiter = Future()
        self._waiters.append(waiter)
        yield waiter
        yield from self._lock.acquire()
        waiter.result()
        return True

    def wait_for(self, predicate):
        result = predicate()
        while not result:
            yield from self.wait()
            result = predicate()
        return result

    def notify(self, n: int = 1):
        for _ in range(min(n, len(self._waiters))):
            _wake(self._waiters)

    def notify_all(self):
        self.notify(len(self._waiters))


class Queue(_Store):
    def __init__(self, maxsize: int = 0):
        self.maxsize = maxsize
        self._items = self._keep()
        self._getters = deque()
        self._putters = deque()
        self._unfinished = 0
        self._joiners = deque()

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished += 1
        _wake(self._getters)

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        _wake(self._putters)
        return item

    def put(self, item):
        while self.full():
            yield from _stand_in(self._putters)
        self.put_nowait(item)

    def get(self):
        while self.empty():
            yield from _stand_in(self._getters)
        return self.get_nowait()

    def task_done(self):
        if self._unfinished <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished -= 1
        if self._unfinished == 0:
            while self._joiners:
                _wake(self._joiners)

    def join(self):
        if self._unfinished > 0:
            yield from _stand_in(self._joiners)


class PriorityQueue(_Heap, Queue):
    pass


class LifoQueue(_Stack, Queue):
    pass


from _async_scopes import TaskGroup, Timeout, timeout, timeout_at
