# vpyc: library
"""Values over several lines: as CPython lays them out."""

import sys


class _Writer:
    def __init__(self, indent, width, depth, compact, sort_dicts, underscore_numbers):
        self.parts = [""]
        self.parts.clear()
        self.indent = indent
        self.width = width
        self.depth = depth
        self.compact = compact
        self.sort_dicts = sort_dicts
        self.underscores = underscore_numbers

    def put(self, text):
        self.parts.append(text)


def _short(w, x, level):
    """The value in one line."""
    if isinstance(x, dict):
        if len(x) == 0:
            return "{}"
        if w.depth != 0 and level >= w.depth:
            return "{...}"
        keys = _keys(w, x)
        return "{" + ", ".join([_short(w, k, level + 1) + ": " + _short(w, x[k], level + 1) for k in keys]) + "}"
    elif isinstance(x, list):
        if w.depth != 0 and level >= w.depth and len(x) > 0:
            return "[...]"
        return "[" + ", ".join([_short(w, v, level + 1) for v in x]) + "]"
    elif isinstance(x, tuple):
        if w.depth != 0 and level >= w.depth and len(x) > 0:
            return "(...)"
        parts = [_short(w, v, level + 1) for v in x]
        if len(parts) == 1:
            return "(" + parts[0] + ",)"
        return "(" + ", ".join(parts) + ")"
    elif isinstance(x, bool):
        return repr(x)
    elif isinstance(x, int):
        if w.underscores:
            return f"{x:_d}"
        return repr(x)
    else:
        return repr(x)


def _keys(w, x):
    keys = list(x.keys())
    if w.sort_dicts:
        keys.sort()
    return keys


def _format(w, x, indent, allowance, level):
    text = _short(w, x, level)
    if len(text) <= w.width - indent - allowance:
        w.put(text)
    elif w.depth != 0 and level >= w.depth:
        w.put(text)
    elif isinstance(x, dict):
        w.put("{")
        if w.indent > 1:
            w.put(" " * (w.indent - 1))
        keys = _keys(w, x)
        inner = indent + w.indent
        n = 0
        for k in keys:
            n += 1
            key = _short(w, k, level + 1)
            w.put(key)
            w.put(": ")
            _format(w, x[k], inner + len(key) + 2, allowance + 1 if n == len(keys) else 1, level + 1)
            if n < len(keys):
                w.put(",\n" + " " * inner)
        w.put("}")
    elif isinstance(x, list):
        w.put("[")
        _items(w, x, indent, allowance + 1, level)
        w.put("]")
    elif isinstance(x, tuple):
        w.put("(")
        _items(w, x, indent, allowance + (2 if len(x) == 1 else 1), level)
        w.put(",)" if len(x) == 1 else ")")
    elif isinstance(x, set):
        w.put("{")
        _items(w, sorted(x), indent, allowance + 1, level)
        w.put("}")
    elif isinstance(x, str):
        _string(w, x, indent, allowance, level)
    else:
        w.put(text)


def _items(w, items, indent, allowance, level):
    inner = indent + w.indent
    if w.indent > 1:
        w.put(" " * (w.indent - 1))
    n = len(items)
    i = 0
    between = ""
    room = w.width - inner + 2
    left = room
    for item in items:
        i += 1
        last = i == n
        if last:
            room -= allowance
            left -= allowance
        if w.compact:
            text = _short(w, item, level + 1)
            size = len(text) + 2
            if left < size:
                left = room
                if between != "":
                    between = ",\n" + " " * inner
            if left >= size:
                left -= size
                w.put(between)
                between = ", "
                w.put(text)
                continue
        w.put(between)
        between = ",\n" + " " * inner
        _format(w, item, inner, allowance if last else 1, level + 1)


def _string(w, x, indent, allowance, level):
    """A long text as several literals, one below the other."""
    lines = x.splitlines(True)
    if level == 0:
        indent += 1
        allowance += 1
    room = w.width - indent
    chunks = [""]
    chunks.clear()
    for i in range(len(lines)):
        line = lines[i]
        whole = repr(line)
        if i == len(lines) - 1:
            room -= allowance
        if len(whole) <= room:
            chunks.append(whole)
        else:
            parts = _words(line)
            current = ""
            for j in range(len(parts)):
                longer = current + parts[j]
                limit = w.width - indent
                if j == len(parts) - 1 and i == len(lines) - 1:
                    limit -= allowance
                if len(repr(longer)) > limit:
                    if current != "":
                        chunks.append(repr(current))
                    current = parts[j]
                else:
                    current = longer
            if current != "":
                chunks.append(repr(current))
    if len(chunks) == 1:
        w.put(chunks[0])
        return
    if level == 0:
        w.put("(")
    for i in range(len(chunks)):
        if i > 0:
            w.put("\n" + " " * indent)
        w.put(chunks[i])
    if level == 0:
        w.put(")")


def _words(line):
    """The words of a line, each with the space behind it."""
    result = [""]
    result.clear()
    start = 0
    i = 0
    n = len(line)
    while i < n:
        while i < n and not line[i].isspace():
            i += 1
        while i < n and line[i].isspace():
            i += 1
        result.append(line[start:i])
        start = i
    return result


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    w = _Writer(indent, width, 0 if depth is None else depth, compact, sort_dicts, underscore_numbers)
    _format(w, object, 0, 0, 0)
    return "".join(w.parts)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    text = pformat(object, indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                   underscore_numbers=underscore_numbers)
    if stream is None:
        print(text)
    else:
        stream.write(text + "\n")


def pp(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=False,
       underscore_numbers=False):
    pprint(object, stream, indent, width, depth, compact=compact, sort_dicts=sort_dicts,
           underscore_numbers=underscore_numbers)


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        self._indent = indent
        self._width = width
        self._depth = depth
        self._compact = compact
        self._sort_dicts = sort_dicts
        self._underscores = underscore_numbers

    def pformat(self, object):
        return pformat(object, self._indent, self._width, self._depth, compact=self._compact,
                       sort_dicts=self._sort_dicts, underscore_numbers=self._underscores)

    def pprint(self, object):
        print(self.pformat(object))


def saferepr(object):
    return _short(_Writer(1, 80, 0, False, True, False), object, 0)
