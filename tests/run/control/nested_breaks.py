# leaving nested loops: flags, else clauses, functions, exceptions
grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]


def with_flag(t):
    found = False
    for r in range(3):
        for c in range(3):
            if grid[r][c] == t:
                found = True
                break
        if found:
            break
    return (r, c) if found else None


def with_else(t):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == t:
                break
        else:
            continue
        return r, c
    return None


class Found(Exception):
    pass


def with_exception(t):
    try:
        for r in range(3):
            for c in range(3):
                if grid[r][c] == t:
                    raise Found
    except Found:
        return r, c
    return None


for t in (1, 6, 10):
    print(with_flag(t), with_else(t), with_exception(t))
