# vpyc: std=python3
import fastcalc


def norm2(x: int, y: int) -> int:
    return fastcalc.square(x) + fastcalc.square(y)
