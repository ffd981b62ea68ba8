# vpyc: library
"""What is told of exceptions: the line with the class and the text, as CPython's; the places are in the report on
standard error alone."""

import sys as _sys


def _last_line(e):
    text = str(e)
    name = type(e).__name__
    return name + ": " + text + "\n" if text != "" else name + "\n"


def format_exception_only(exc, /, value=None):
    if value is None:
        return [_last_line(exc)]
    else:
        return [_last_line(value)]


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    if value is None:
        return ["Traceback (most recent call last):\n", _last_line(exc)]
    else:
        return ["Traceback (most recent call last):\n", _last_line(value)]


def format_exc(limit=None, chain=True):
    """The exception that is being handled."""
    e = object_handled()
    if e is None:
        return "NoneType: None\n"
    else:
        return "Traceback (most recent call last):\n" + _last_line(e)


def print_exc(limit=None, file=None, chain=True):
    text = format_exc()
    if file is None:
        _sys.stderr.write(text)
    else:
        file.write(text)


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    text = "".join(format_exception(exc, value))
    if file is None:
        _sys.stderr.write(text)
    else:
        file.write(text)
