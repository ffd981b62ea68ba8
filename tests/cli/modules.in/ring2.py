# vpyc: std=python3
from ring import one


def two() -> int:
    return one() + 1
