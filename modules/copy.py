# vpyc: library machine-ints
"""Copies of values."""


class Error(Exception):
    pass


def copy(x):
    if isinstance(x, (int, float, complex, str, bytes, tuple, range, frozenset)) or x is None:
        return x
    elif isinstance(x, (list, dict, set)):
        return x.copy()
    elif isinstance(x, bytearray):
        return x[:]
    elif hasattr(x, "__copy__"):
        return x.__copy__()
    else:
        return object_copy(x)


def deepcopy(x, memo=None):
    """Copies containers and objects all the way down; what is reached twice is copied once."""
    if memo is None:
        return _deep(x, {0: 0})
    else:
        return _deep(x, memo)


def _deep(x, memo):
    """`memo` holds the `id` of each copy under the `id` of its original; both live as long as the copying."""
    if isinstance(x, (int, float, complex, str, bytes, range, frozenset)) or x is None:
        return x
    elif isinstance(x, tuple):
        return _deep_tuple(x, memo)
    elif isinstance(x, list):
        if id(x) in memo:
            return _known(x, memo)
        items = []
        memo[id(x)] = id(items)
        for item in x:
            items.append(_deep(item, memo))
        return items
    elif hasattr(x, "__deepcopy__"):
        if id(x) in memo:
            return _known(x, memo)
        other = x.__deepcopy__(memo)
        memo[id(x)] = id(other)
        return other
    elif isinstance(x, dict) and not hasattr(x, "_json_items"):
        if id(x) in memo:
            return _known(x, memo)
        table = {}
        memo[id(x)] = id(table)
        for key, value in x.items():
            table[_deep(key, memo)] = _deep(value, memo)
        return table
    elif isinstance(x, set):
        if id(x) in memo:
            return _known(x, memo)
        group = set()
        memo[id(x)] = id(group)
        for item in x:
            group.add(_deep(item, memo))
        return group
    elif isinstance(x, bytearray):
        return x[:]
    else:
        if id(x) in memo:
            return _known(x, memo)
        twin = object_copy(x)
        memo[id(x)] = id(twin)
        object_deepen(twin, _deep, memo)
        return twin


def _known(x, memo):
    """The copy that was made of `x`: the memo holds its place, or itself where a class's own method put it."""
    found = memo[id(x)]
    if isinstance(found, int):
        return object_at(x, found)
    else:
        return found


def _deep_tuple(x, memo):
    if len(x) == 0:
        return x
    elif len(x) == 1:
        return (_deep(x[0], memo),)
    elif len(x) == 2:
        return (_deep(x[0], memo), _deep(x[1], memo))
    elif len(x) == 3:
        return (_deep(x[0], memo), _deep(x[1], memo), _deep(x[2], memo))
    else:
        return (_deep(x[0], memo),) + _deep_tuple(x[1:], memo)
