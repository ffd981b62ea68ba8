# vpyc: library machine-ints
"""Copies of values."""


def copy(x):
    if isinstance(x, (int, float, str, tuple)) or x is None:
        return x
    elif isinstance(x, (list, dict, set)):
        return x.copy()
    else:
        return x.__copy__()


def deepcopy(x):
    """Copies lists, dicts, sets and tuples all the way down. A part that is reached twice is copied twice."""
    if isinstance(x, (int, float, str)) or x is None:
        return x
    elif isinstance(x, list):
        return [deepcopy(item) for item in x]
    elif hasattr(x, "_json_items"):
        return x.__deepcopy__({})
    elif isinstance(x, dict):
        return {deepcopy(key): deepcopy(value) for key, value in x.items()}
    elif isinstance(x, set):
        return x.copy()
    elif isinstance(x, tuple):
        return _deepcopy_tuple(x)
    else:
        return x.__deepcopy__({})


def _deepcopy_tuple(x):
    if len(x) == 0:
        return x
    elif len(x) == 1:
        return (deepcopy(x[0]),)
    elif len(x) == 2:
        return (deepcopy(x[0]), deepcopy(x[1]))
    elif len(x) == 3:
        return (deepcopy(x[0]), deepcopy(x[1]), deepcopy(x[2]))
    else:
        return (deepcopy(x[0]),) + _deepcopy_tuple(x[1:])
