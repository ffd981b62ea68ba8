# vpyc: std=python3
def b_f() -> int:
    return 2
