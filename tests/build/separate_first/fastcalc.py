# vpyc: std=python3
"""Fast calculations."""
calls = 0


def square(x: int) -> int:
    global calls
    calls += 1
    return x * x


def mean(values: list[float]) -> float:
    total = 0.0
    for value in values:
        total += value
    return total / len(values)


def twice(x):
    return x + x


def greet(name="world", mark="!"):
    return "hello " + name + mark


print("fastcalc is ready")
