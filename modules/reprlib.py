# vpyc: library
"""Texts of values that do not become long."""


def _shown(x):
    """What the built-in `repr` gives: the module has one of its own."""
    return f"{x!r}"


class Repr:
    def __init__(self, *, maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6, maxstring=30, maxlong=40, maxother=30, fillvalue="..."):
        self.maxlevel = maxlevel
        self.maxtuple = maxtuple
        self.maxlist = maxlist
        self.maxdict = maxdict
        self.maxset = maxset
        self.maxfrozenset = maxfrozenset
        self.maxstring = maxstring
        self.maxlong = maxlong
        self.maxother = maxother
        self.fillvalue = fillvalue

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        if isinstance(x, str):
            return self._text(x)
        elif isinstance(x, bool):
            return f"{x!r}"
        elif isinstance(x, int):
            return self._cut(_shown(x), self.maxlong)
        elif isinstance(x, tuple):
            return self._items(list(x), level, "(", ")", self.maxtuple, "," if len(x) == 1 else "")
        elif isinstance(x, list):
            return self._items(x, level, "[", "]", self.maxlist, "")
        elif isinstance(x, frozenset):
            return "frozenset()" if len(x) == 0 else self._items(_in_order(x), level, "frozenset({", "})", self.maxfrozenset, "")
        elif isinstance(x, set):
            return "set()" if len(x) == 0 else self._items(_in_order(x), level, "{", "}", self.maxset, "")
        elif isinstance(x, dict):
            return self._dict(x, level)
        else:
            return self._cut(_shown(x), self.maxother)

    def _text(self, x):
        text = _shown(x[:self.maxstring])
        if len(text) > self.maxstring:
            i = max(0, (self.maxstring - 3) // 2)
            j = max(0, self.maxstring - 3 - i)
            text = _shown(x[:i] + x[len(x) - j:])
            text = text[:i] + self.fillvalue + text[len(text) - j:]
        return text

    def _cut(self, text, most):
        if len(text) > most:
            i = max(0, (most - 3) // 2)
            j = max(0, most - 3 - i)
            text = text[:i] + self.fillvalue + text[len(text) - j:]
        return text

    def _items(self, items, level, left, right, most, trail):
        if level <= 0 and len(items) > 0:
            return left + self.fillvalue + right
        parts = [self.repr1(item, level - 1) for item in items[:most]]
        if len(items) > most:
            parts.append(self.fillvalue)
        text = ", ".join(parts)
        return left + text + (trail if len(items) == 1 else "") + right

    def _dict(self, x, level):
        if len(x) == 0:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        parts = [self.repr1(key, level - 1) + ": " + self.repr1(x[key], level - 1) for key in _in_order(x)[:self.maxdict]]
        if len(x) > self.maxdict:
            parts.append(self.fillvalue)
        return "{" + ", ".join(parts) + "}"


def _in_order(items):
    try:
        return sorted(items)
    except TypeError:
        return list(items)


aRepr = Repr()


def repr(x):
    return aRepr.repr(x)
