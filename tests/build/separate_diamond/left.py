# vpyc: std=python3
print("left")
import base

first = base.note("left")


def work(n: int, times: int = 2) -> int:
    return base.note("left work") * n * times
