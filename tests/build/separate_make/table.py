# vpyc: std=python3
def entry(n: int) -> int:
    return n * n
