# vpyc: std=python3
print("right")
from base import note, names
import left

second = note("right")


def work(n: int) -> int:
    return note("right work") + left.work(n, times=n)


def seen() -> list[str]:
    return names
