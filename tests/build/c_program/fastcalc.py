# vpyc: std=python3
"""What the C program calls."""
print("fastcalc is ready")
calls = 0


class Point:
    def __init__(self, x: float, y: float):
        self.x = x
        self.y = y

    def norm2(self) -> float:
        return self.x * self.x + self.y * self.y


def point(x: float, y: float) -> Point:
    return Point(x, y)


def square(x: int) -> int:
    global calls
    calls += 1
    return x * x


def total(values: list[float]) -> float:
    return sum(values)


def squares(n: int) -> list[int]:
    return [k * k for k in range(n)]


def shout(text: str, mark: str = "!") -> str:
    return text.upper() + mark


def divide(a: int, b: int) -> tuple[int, int]:
    return a // b, a % b


def churn(n: int) -> int:
    words = ["word"]
    for k in range(n):
        words = words[-3:] + [str(k) * 10]
    return len(words)


def anything(x):
    return x
