# vpyc: std=python3
def f() -> int:
    return 1
