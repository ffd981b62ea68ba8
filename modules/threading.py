# vpyc: library
"""Threads that take turns: one runs until it waits for another, sleeps or ends; then the next goes on."""

import sys as _sys
import time as _time
import atexit as _atexit

TIMEOUT_MAX = 9223372036.0


def _until(timeout):
    """The time at which a wait ends. None is never."""
    if timeout is None:
        return float("inf")
    else:
        return _time.monotonic() + timeout


def _pause(until: float, what: str):
    """Lets others run while something is waited for; whether there is time left."""
    if _time.monotonic() >= until:
        return False
    if not native(->bool) oly_thread_wait(until):
        raise RuntimeError("deadlock: " + what + " that no thread can bring about is waited for")
    return True


def _look():
    """Lets others run, and goes on in any case."""
    native(->bool) oly_thread_wait(0.0)


def _changed():
    native(->None) oly_thread_changed()


class _Turns:
    """Who waits, in the order of their coming."""

    def __init__(self):
        self._waiting: list[int] = []
        self._count = 0

    def come(self):
        self._count += 1
        self._waiting.append(self._count)
        return self._count

    def is_first(self, turn: int):
        return self._waiting[0] == turn

    def go(self, turn: int):
        self._waiting.remove(turn)


class Lock:
    def __init__(self):
        self._held = False
        self._turns = _Turns()

    def acquire(self, blocking=True, timeout=-1):
        if self._held:
            if not blocking:
                return False
            until = _until(None if timeout < 0 else timeout)
            turn = self._turns.come()
            while self._held or not self._turns.is_first(turn):
                if not _pause(until, "the release of a lock"):
                    self._turns.go(turn)
                    return False
            self._turns.go(turn)
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError("release unlocked lock")
        self._held = False
        _changed()

    def locked(self):
        return self._held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()
        return False


class RLock:
    def __init__(self):
        self._count = 0
        self._owner = -1

    def acquire(self, blocking=True, timeout=-1):
        me = get_ident()
        if self._count > 0 and self._owner != me:
            if not blocking:
                return False
            until = _until(None if timeout < 0 else timeout)
            while self._count > 0:
                if not _pause(until, "the release of a lock"):
                    return False
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if self._count == 0 or self._owner != get_ident():
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        _changed()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()
        return False


class Condition:
    """Waiting for what another thread tells."""

    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self._turns: list[int] = []
        self._told: list[int] = []
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        return self._lock.acquire(blocking, timeout)

    def release(self):
        self._lock.release()

    def __enter__(self):
        return self._lock.acquire()

    def __exit__(self, kind, value, traceback):
        self._lock.release()
        return False

    def wait(self, timeout=None):
        self._count += 1
        turn = self._count
        self._turns.append(turn)
        self._lock.release()
        until = _until(timeout)
        told = True
        while turn not in self._told:
            if not _pause(until, "a notification"):
                told = False
                break
        if told:
            self._told.remove(turn)
        else:
            self._turns.remove(turn)
        self._lock.acquire()
        return told

    def wait_for(self, predicate, timeout=None):
        until = _until(timeout)
        result = predicate()
        while not result:
            left = until - _time.monotonic()
            if left <= 0:
                break
            if timeout is None:
                self.wait()
            else:
                self.wait(left)
            result = predicate()
        return result

    def notify(self, n: int = 1):
        while n > 0 and len(self._turns) > 0:
            self._told.append(self._turns.pop(0))
            n -= 1
        _changed()

    def notify_all(self):
        self.notify(len(self._turns))


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._turns = _Turns()

    def acquire(self, blocking=True, timeout=None):
        if self._value == 0:
            if not blocking:
                return False
            until = _until(timeout)
            turn = self._turns.come()
            while self._value == 0 or not self._turns.is_first(turn):
                if not _pause(until, "the release of a semaphore"):
                    self._turns.go(turn)
                    return False
            self._turns.go(turn)
        self._value -= 1
        _changed()
        return True

    def release(self, n=1):
        self._value += n
        _changed()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, kind, value, traceback):
        self.release()
        return False


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._most = value

    def release(self, n=1):
        if self._value + n > self._most:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False

    def is_set(self):
        if not self._flag:
            _look()
        return self._flag

    def set(self):
        self._flag = True
        _changed()

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        until = _until(timeout)
        while not self._flag:
            if not _pause(until, "an event"):
                break
        return self._flag


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    """A place where threads wait until so many of them are there."""

    def __init__(self, parties: int, action=None, timeout=None):
        self.parties = parties
        self._action = action
        self._timeout = timeout
        self._there = 0
        self._round = 0
        self.broken = False

    @property
    def n_waiting(self):
        return self._there

    def wait(self, timeout=None):
        if self.broken:
            raise BrokenBarrierError
        place = self._there
        self._there += 1
        mine = self._round
        if self._there == self.parties:
            if self._action is not None:
                self._action()
            self._there = 0
            self._round += 1
            _changed()
            return place
        until = _until(self._timeout if timeout is None else timeout)
        while self._round == mine and not self.broken:
            if not _pause(until, "a barrier"):
                self.abort()
        if self.broken:
            raise BrokenBarrierError
        return place

    def abort(self):
        self.broken = True
        _changed()

    def reset(self):
        self._there = 0
        self._round += 1
        self.broken = False
        _changed()


class Thread:
    """Work that is done in a thread of its own: `target(*args, **kwargs)`, or what a class makes of `run`."""

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        if name is None:
            _state.named += 1
            self.name = f"Thread-{_state.named}"
            if target is not None:
                self.name += f" ({target.__name__})" if hasattr(target, "__name__") else ""
        else:
            self.name = str(name)
        self.daemon = current_thread().daemon if daemon is None else daemon
        self.ident = None
        self._done = False
        self._work = _work_of(target, args, kwargs)

    @property
    def native_id(self):
        return self.ident

    def getName(self):
        return self.name

    def setName(self, name):
        self.name = name

    def run(self):
        self._work()

    def start(self):
        if self.ident is not None:
            raise RuntimeError("threads can only be started once")
        if len(_state.coming) == 0 and _state.started == 0:
            _atexit.register(_join_all)
        _state.started += 1
        self.ident = _state.started
        _state.coming.append(self)
        _state.alive.append(self)
        native olympus_thread_start(_begin)

    def is_alive(self):
        """Asking for it may be a loop that waits for it: others get their turn."""
        if self.ident is None or self._done:
            return False
        _look()
        return not self._done

    def join(self, timeout=None):
        if self.ident is None:
            raise RuntimeError("cannot join thread before it is started")
        if self.ident == native(->int) oly_thread_number():
            raise RuntimeError("cannot join current thread")
        until = _until(timeout)
        while not self._done:
            if not _pause(until, "the end of a thread"):
                return

    def __repr__(self):
        status = "initial" if self.ident is None else "stopped" if self._done else "started"
        if self.daemon:
            status += " daemon"
        if self.ident is not None:
            status += f" {self.ident}"
        return f"<{type(self).__name__}({self.name}, {status})>"


class _MainThread(Thread):
    def __init__(self):
        self.name = "MainThread"
        self.daemon = False
        self.ident = 0
        self._done = False
        self._work = _nothing


class Timer(Thread):
    """Calls a function after a time, unless it is cancelled."""

    def __init__(self, interval, function, args=(), kwargs=None):
        super().__init__(target=function, args=args, kwargs=kwargs)
        self.interval = interval
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        self.finished.wait(self.interval)
        if not self.finished.is_set():
            self._work()
        self.finished.set()


def _nothing():
    pass


def _work_of(target, args, kwargs):
    if target is None:
        return _nothing
    elif kwargs is None:
        return lambda: target(*args)
    else:
        return lambda: target(*args, **kwargs)


class _State:
    def __init__(self):
        self.named = 0
        self.started = 0
        self.coming: list[Thread] = []
        self.alive: list[Thread] = []


_state = _State()
_main = _MainThread()


def _begin():
    """What a new thread runs."""
    me = _state.coming.pop(0)
    try:
        me.run()
    except SystemExit:
        pass
    except BaseException as e:
        _sys.stdout.flush()
        text = str(e)
        _sys.stderr.write(f"Exception in thread {me.name}:\n{type(e).__name__}{': ' if text != '' else ''}{text}\n")
    me._done = True
    _state.alive.remove(me)
    _changed()
    return 0


def _join_all():
    """The program ends when all threads have ended that are no daemons."""
    at = 0
    while at < len(_state.alive):
        thread = _state.alive[at]
        if thread.daemon:
            at += 1
        else:
            thread.join()


def current_thread():
    number = native(->int) oly_thread_number()
    for thread in _state.alive:
        if thread.ident == number:
            return thread
    return _main


def main_thread():
    return _main


def enumerate():
    all = [_main]
    all.extend(_state.alive)
    return all


def active_count():
    return 1 + len(_state.alive)


def get_ident():
    return native(->int) oly_thread_number()


def get_native_id():
    return native(->int) oly_thread_number()


def _name_of(thing):
    name = type(thing).__name__
    return "_thread._local" if name == "local" else name


class local:
    """What each thread keeps for itself."""

    def __init__(self):
        object.__setattr__(self, "_values", {})

    def __getattr__(self, name):
        values = self._values
        key = (name, get_ident())
        if key not in values:
            raise AttributeError(f"'{_name_of(self)}' object has no attribute '{name}'")
        return values[key]

    def __setattr__(self, name, value):
        self._values[(name, get_ident())] = value

    def __delattr__(self, name):
        key = (name, get_ident())
        if key not in self._values:
            raise AttributeError(f"'{_name_of(self)}' object has no attribute '{name}'")
        del self._values[key]
