# vpyc: library
"""What kind of thing a value is, as far as that is known when the program is compiled."""

from types import BuiltinFunctionType as _BuiltinFunctionType
from types import CoroutineType as _CoroutineType
from types import FunctionType as _FunctionType
from types import GeneratorType as _GeneratorType
from types import MethodType as _MethodType
from types import ModuleType as _ModuleType


def isfunction(object):
    return isinstance(object, _FunctionType)


def ismethod(object):
    return isinstance(object, _MethodType)


def isclass(object):
    return isinstance(object, type)


def ismodule(object):
    return isinstance(object, _ModuleType)


def isbuiltin(object):
    return isinstance(object, _BuiltinFunctionType)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object)


def isgenerator(object):
    return isinstance(object, _GeneratorType)


def iscoroutine(object):
    return isinstance(object, _CoroutineType)


def cleandoc(doc):
    """A docstring without the indentation of its lines and the empty lines around it."""
    lines = doc.expandtabs().split("\n")
    margin = -1
    for line in lines[1:]:
        content = len(line.lstrip())
        if content > 0:
            indent = len(line) - content
            margin = indent if margin < 0 else min(margin, indent)
    lines[0] = lines[0].lstrip()
    if margin > 0:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while len(lines) > 0 and lines[-1] == "":
        lines.pop()
    while len(lines) > 0 and lines[0] == "":
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    doc = object.__doc__
    if doc is None:
        return None
    else:
        return cleandoc(doc)
