# exports by __all__
__all__ = ["visible", "_under"]


def visible():
    return "visible"


def _under():
    return "under"


def invisible():
    return "invisible"
