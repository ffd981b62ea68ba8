# vpyc: std=python3
from ring2 import two


def one() -> int:
    return 1
