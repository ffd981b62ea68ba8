# vpyc: library
"""Calls that threads make while the program goes on; the threads take turns: see `threading`."""

import os as _os
from collections import deque as _deque, namedtuple as _namedtuple
from threading import Thread as _Thread, _changed, _look, _pause, _until
import atexit as _atexit
from builtins import TimeoutError

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"


class CancelledError(Exception):
    pass


class InvalidStateError(Exception):
    pass


class BrokenExecutor(RuntimeError):
    pass


_DoneAndNotDone = _namedtuple("DoneAndNotDoneFutures", "done not_done")


class Future:
    """What a call will give."""

    def __init__(self):
        self._state: str = "pending"
        self._result = None
        self._exception = None
        self._callbacks = []

    def cancel(self):
        if self._state == "running" or self._state == "finished":
            return False
        if self._state == "pending":
            self._state = "cancelled"
            self._tell()
        return True

    def cancelled(self):
        return self._state == "cancelled"

    def running(self):
        return self._state == "running"

    def done(self):
        if not self._over():
            _look()
        return self._over()

    def _over(self):
        return self._state == "cancelled" or self._state == "finished"

    def _tell(self):
        _changed()
        for callback in self._callbacks:
            callback(self)

    def _wait(self, timeout):
        until = _until(timeout)
        while not self._over():
            if not _pause(until, "the result of a call"):
                raise TimeoutError
        if self._state == "cancelled":
            raise CancelledError

    def result(self, timeout=None):
        self._wait(timeout)
        if self._exception is not None:
            raise self._exception
        return self._result

    def exception(self, timeout=None):
        self._wait(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if self.done():
            fn(self)
        else:
            self._callbacks.append(fn)

    def set_running_or_notify_cancel(self):
        if self._state == "cancelled":
            return False
        self._state = "running"
        return True

    def set_result(self, result):
        if self.done():
            raise InvalidStateError(f"{self._state.upper()}: {self!r}")
        self._result = result
        self._state = "finished"
        self._tell()

    def set_exception(self, exception):
        if self.done():
            raise InvalidStateError(f"{self._state.upper()}: {self!r}")
        self._exception = exception
        self._state = "finished"
        self._tell()


class ThreadPoolExecutor:
    """Some threads that make calls as they come."""

    def __init__(self, max_workers=None, thread_name_prefix: str = "", initializer=None, initargs=()):
        if max_workers is None:
            max_workers = min(32, (_os.cpu_count() or 1) + 4)
        if max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        self._max_workers = max_workers
        _state.pools += 1
        self._prefix = thread_name_prefix if thread_name_prefix != "" else f"ThreadPoolExecutor-{_state.pools - 1}"
        self._calls = _deque()
        self._threads: list[_Thread] = []
        self._idle = 0
        self._closed = False
        self._begin = _nothing if initializer is None else lambda: initializer(*initargs)

    def submit(self, fn, /, *args, **kwargs):
        if self._closed:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()

        def call():
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = fn(*args, **kwargs)
            except BaseException as e:
                future.set_exception(e)
            else:
                future.set_result(result)

        self._calls.append(call)
        _changed()
        if self._idle < len(self._calls) and len(self._threads) < self._max_workers:
            thread = _Thread(target=self._work, name=f"{self._prefix}_{len(self._threads)}", daemon=True)
            self._threads.append(thread)
            if len(_state.threads) == 0:
                _atexit.register(_join_all)
            _state.threads.append(thread)
            _state.executors.append(self)
            thread.start()
        return future

    def _work(self):
        self._begin()
        while True:
            self._idle += 1
            while len(self._calls) == 0 and not self._closed:
                _pause(float("inf"), "a call")
            self._idle -= 1
            if len(self._calls) == 0:
                return
            call = self._calls.popleft()
            call()

    def map(self, fn, *iterables, timeout=None, chunksize: int = 1):
        until = _until(timeout)
        futures = [self.submit(fn, *items) for items in zip(*iterables)]
        return _results(futures, until)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False):
        self._closed = True
        if cancel_futures:
            self._calls.clear()
        _changed()
        if wait:
            for thread in self._threads:
                thread.join()

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        self.shutdown(True)
        return False


def _nothing():
    pass


def _results(futures, until: float):
    for future in futures:
        while not future._over():
            if not _pause(until, "the result of a call"):
                raise TimeoutError
        yield future.result()


class _State:
    def __init__(self):
        self.pools = 0
        self.threads: list[_Thread] = []
        self.executors: list[ThreadPoolExecutor] = []


_state = _State()


def _join_all():
    """Calls that were taken on are made before the program ends."""
    for executor in _state.executors:
        executor._closed = True
    _changed()
    for thread in _state.threads:
        thread.join()


def as_completed(fs, timeout=None):
    """The futures, as they are done."""
    until = _until(timeout)
    waiting = []
    for future in fs:
        if future not in waiting:
            waiting.append(future)
    total = len(waiting)
    while len(waiting) > 0:
        done = [future for future in waiting if future._over()]
        for future in done:
            waiting.remove(future)
            yield future
        if len(done) == 0:
            if not _pause(until, "the result of a call"):
                raise TimeoutError(f"{len(waiting)} (of {total}) futures unfinished")


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    """Which of the futures are done, and which are not."""
    until = _until(timeout)
    futures = [future for future in fs]
    while True:
        done = [future for future in futures if future._over()]
        enough = len(done) == len(futures) or return_when == FIRST_COMPLETED and len(done) > 0
        if return_when == FIRST_EXCEPTION:
            for future in done:
                if future._state == "finished" and future._exception is not None:
                    enough = True
        if enough or not _pause(until, "the result of a call"):
            return _DoneAndNotDone(set(done), set([future for future in futures if not future._over()]))
