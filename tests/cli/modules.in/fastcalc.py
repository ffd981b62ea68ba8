# vpyc: std=python3
def f(x: int) -> int:
    return x * x
