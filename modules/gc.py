# vpyc: library
"""Python's names for the collector. There are no generations and no thresholds: it runs when memory has been used up,
and `disable` is only remembered, as programs cannot tell when it runs."""

_state = [1]
_thresholds = [(700, 10, 10)]


def enable():
    _state[0] = 1


def disable():
    _state[0] = 0


def isenabled():
    return _state[0] == 1


def collect(generation=2):
    """Collects; the number of objects in cycles that it found is not counted."""
    if generation < 0 or generation > 2:
        raise ValueError("invalid generation")
    native oly_gc()
    return 0


def freeze():
    pass


def unfreeze():
    pass


def get_threshold():
    return _thresholds[0]


def set_threshold(threshold0, threshold1=10, threshold2=10):
    _thresholds[0] = (threshold0, threshold1, threshold2)


def get_count():
    return (0, 0, 0)


def get_debug():
    return 0


def set_debug(flags):
    if flags != 0:
        raise NotImplementedError("gc: the collector has no debug output")
