# vpyc: library machine-ints
"""Helpers for `with`."""

import os as _os
import sys as _sys

from io import StringIO as _StringIO


class _GeneratorManager:
    """What a function with @contextmanager gives: a generator that stops once, inside the `with`."""

    def __init__(self, generator):
        self._generator = generator

    def __enter__(self):
        for value in self._generator:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, value, traceback):
        if value is None:
            for _ in self._generator:
                raise RuntimeError("generator didn't stop")
            return False
        else:
            try:
                self._generator.throw(value)
            except StopIteration:
                return True
            raise RuntimeError("generator didn't stop after throw()")


def contextmanager(func):
    def make(*args, **named):
        return _GeneratorManager(func(*args, **named))

    return make


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, kind, value, traceback):
        self.thing.close()
        return False


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, kind, value, traceback):
        return False


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, value, traceback):
        if value is None:
            return False
        else:
            return isinstance(value, self._exceptions)


class ExitStack:
    """Leaves what was entered, and calls what was pushed, the last one first."""

    def __init__(self):
        # What takes the exception and says whether it is dealt with.
        self._exits = []

    def enter_context(self, cm):
        result = cm.__enter__()

        def leave(value):
            if value is None:
                return bool(cm.__exit__(None, None, None))
            else:
                return bool(cm.__exit__(type(value), value, None))

        self._exits.append(leave)
        return result

    def push(self, exit):
        if hasattr(exit, "__exit__"):
            def leave(value):
                if value is None:
                    return bool(exit.__exit__(None, None, None))
                else:
                    return bool(exit.__exit__(type(value), value, None))

            self._exits.append(leave)
        else:
            def ask(value):
                if value is None:
                    return bool(exit(None, None, None))
                else:
                    return bool(exit(type(value), value, None))

            self._exits.append(ask)
        return exit

    def callback(self, callback, /, *args, **named):
        def call(value):
            callback(*args, **named)
            return False

        self._exits.append(call)
        return callback

    def pop_all(self):
        other = ExitStack()
        for leave in self._exits:
            other._exits.append(leave)
        self._exits.clear()
        return other

    def close(self):
        self.__exit__(None, None, None)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pending = value
        dealt_with = False
        while len(self._exits) > 0:
            leave = self._exits.pop()
            try:
                if leave(pending):
                    dealt_with = True
                    pending = None
            except BaseException as e:
                pending = e
                dealt_with = False
        if pending is None:
            return dealt_with
        elif pending is value:
            return False
        else:
            raise pending


class redirect_stdout:
    """What is printed goes into a `StringIO`."""

    def __init__(self, new_target):
        if not isinstance(new_target, _StringIO):
            raise NotImplementedError("redirect_stdout() of what is not an io.StringIO")
        self._target = new_target

    def __enter__(self):
        self._target._take_output()
        self._before = self._target._capture_level if hasattr(self._target, "_capture_level") else 0
        self._target._capture_level = native(->int) oly_capture_begin()
        return self._target

    def __exit__(self, kind, value, traceback):
        self._target._take_output()
        self._target._capture_level = self._before
        native(->None) oly_capture_end()
        return False


class redirect_stderr:
    """What is written to `sys.stderr` goes to another stream."""

    def __init__(self, new_target):
        self._target = new_target
        self._before = [_sys.stderr][:0]

    def __enter__(self):
        self._before.append(_sys.stderr)
        _sys.stderr = self._target
        return self._target

    def __exit__(self, kind, value, traceback):
        _sys.stderr = self._before.pop()
        return False


class chdir:
    """Another folder is the current one."""

    def __init__(self, path):
        self.path = path
        self._before: list[str] = []

    def __enter__(self):
        self._before.append(_os.getcwd())
        _os.chdir(self.path)

    def __exit__(self, kind, value, traceback):
        _os.chdir(self._before.pop())


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


class ContextDecorator:
    """What derives from it can stand as a decorator too: each call is made within it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        def inner(*args, **named):
            with self._recreate_cm():
                return func(*args, **named)

        inner.__name__ = func.__name__
        inner.__doc__ = func.__doc__
        return inner
