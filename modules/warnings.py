# vpyc: library
"""Warnings: texts on standard error, which filters turn into exceptions or leave out."""

import sys as _sys

# The filters, the first one that fits decides: what to do, the name of the category, the start of the text. Behind them
# stand Python's own: warnings for the authors of libraries are not shown.
_filters = [("", "", "")]
_filters.clear()
_seen = {("", "")}
_seen.clear()
# The lists of `catch_warnings(record=True)`; the last one takes what would be printed.
_records = []
_ACTIONS = ("error", "ignore", "always", "default", "module", "once")


class WarningMessage:
    """A warning as `catch_warnings(record=True)` keeps it."""

    def __init__(self, message, category):
        self.message = message
        self.category = category


def _names(category):
    """The names of a category and of those that it is one of."""
    return [kind.__name__ for kind in category.__mro__]


def _action(names, text):
    for action, name, start in _filters:
        if name in names and text.lower().startswith(start):
            return action
    for name in ("ImportWarning", "PendingDeprecationWarning", "ResourceWarning"):
        if name in names:
            return "ignore"
    return "default"


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        _warn(message, type(message), str(message))
    elif category is None:
        _warn(UserWarning(message), UserWarning, str(message))
    else:
        _warn(category(message), category, str(message))


def _warn(warning, category, text):
    action = _action(_names(category), text)
    if action == "ignore":
        return
    if action == "error":
        raise warning
    key = (category.__name__, text)
    if action != "always":
        if key in _seen:
            if action != "once" and len(_records) > 0:
                raise NotImplementedError("warnings: whether the same text comes from the same line: " + text)
            return
        _seen.add(key)
    if len(_records) > 0:
        _records[-1].append(WarningMessage(warning, category))
    else:
        _sys.stderr.write(category.__name__ + ": " + text + "\n")


def _insert(entry, append):
    if append:
        _filters.append(entry)
    else:
        _filters.insert(0, entry)
    _seen.clear()


def _check(action):
    if action not in _ACTIONS:
        raise AssertionError(f"invalid action: {action!r}")


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action)
    _insert((action, category.__name__, ""), append)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """The message is the start of a text here; a regular expression is not looked for."""
    _check(action)
    for c in message:
        if c in ".^$*+?{}[]\\|()":
            raise NotImplementedError("warnings: a filter with a regular expression: " + message)
    if module != "":
        raise NotImplementedError("warnings: a filter for a module: " + module)
    _insert((action, category.__name__, message.lower()), append)


def resetwarnings():
    _filters.clear()
    _seen.clear()


class catch_warnings:
    """Keeps the filters that there are at the start and gives them back at the end."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._saved = [("", "", "")]
        self._action = action
        self._name = category.__name__
        self._recorded = False

    def __enter__(self):
        self._saved = _filters[:]
        if self._action is not None:
            _insert((self._action, self._name, ""), False)
        if self._record:
            _records.append([])
            self._recorded = True
            return _records[-1]
        return None

    def __exit__(self, kind, value, traceback):
        _filters.clear()
        _filters.extend(self._saved)
        if self._recorded:
            _records.pop()
            self._recorded = False
        return False
