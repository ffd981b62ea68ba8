# vpyc: library
"""The examples in docstrings are not run: the compiler warns of it."""

from typing import NamedTuple

ELLIPSIS = 8
NORMALIZE_WHITESPACE = 4
IGNORE_EXCEPTION_DETAIL = 32


class TestResults(NamedTuple):
    failed: int
    attempted: int


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    return TestResults(0, 0)


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    pass
