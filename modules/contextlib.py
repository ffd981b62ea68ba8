# vpyc: library machine-ints
"""Helpers for `with`."""


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


class AbstractContextManager:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        return False


class ContextDecorator:
    pass
