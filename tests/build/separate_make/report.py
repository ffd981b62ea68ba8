# vpyc: std=python3
import table


def line(n: int) -> str:
    return str(n) + ": " + str(table.entry(n))
