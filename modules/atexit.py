# vpyc: library
"""Functions that run when the program ends, however it does: the last one that was registered first."""

import sys as _sys

_calls = []
_functions = []


def _same(a, b):
    return a == b


def register(func, /, *args, **kwargs):
    """Has the program call `func(*args, **kwargs)` at its end; gives `func`, so that it can decorate one."""

    def call():
        func(*args, **kwargs)

    if len(_calls) == 0:
        native olympus_at_exit(_work)
    _calls.append(call)
    _functions.append(lambda other: _same(func, other))
    return func


def unregister(func):
    for i in range(len(_functions) - 1, -1, -1):
        if _functions[i](func):
            del _functions[i]
            del _calls[i]


def _run_exitfuncs():
    """What fails is reported and keeps no other function from being run."""
    while len(_calls) > 0:
        call = _calls.pop()
        _functions.pop()
        try:
            call()
        except BaseException as e:
            if not isinstance(e, SystemExit):
                _sys.stderr.write("Exception ignored in atexit callback: " + type(e).__name__ + ": " + str(e) + "\n")


def _work():
    _run_exitfuncs()
    return 0
