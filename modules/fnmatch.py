# vpyc: library machine-ints
"""Names by patterns with `*`, `?` and `[…]`."""


def _in_set(pattern: str, at: int, c: str):
    """Whether a character is in the set whose bracket opened before `at`, and where the set ends; -1 if it does not."""
    end = at
    if pattern[end:end + 1] == "!":
        end += 1
    if pattern[end:end + 1] == "]":
        end += 1
    while end < len(pattern) and pattern[end] != "]":
        end += 1
    if end == len(pattern):
        return (False, -1)
    negated = pattern[at] == "!"
    i = at + 1 if negated else at
    found = False
    while i < end:
        if i + 2 < end and pattern[i + 1] == "-":
            found = found or pattern[i] <= c <= pattern[i + 2]
            i += 3
        else:
            found = found or pattern[i] == c
            i += 1
    return (found != negated, end + 1)


def _one(pattern: str, at: int, c: str):
    """Whether the part of the pattern at a place matches a character, and where the next part begins."""
    if pattern[at] == "?":
        return (True, at + 1)
    if pattern[at] == "[":
        found, end = _in_set(pattern, at + 1, c)
        if end >= 0:
            return (found, end)
    return (pattern[at] == c, at + 1)


def fnmatchcase(name: str, pat: str):
    i = 0
    at = 0
    # Where the last star stands, and how much of the name it has taken.
    star = -1
    taken = 0
    while i < len(name):
        if at < len(pat) and pat[at] == "*":
            star = at
            taken = i
            at += 1
            continue
        if at < len(pat):
            found, after = _one(pat, at, name[i])
            if found:
                i += 1
                at = after
                continue
        if star < 0:
            return False
        taken += 1
        i = taken
        at = star + 1
    while at < len(pat) and pat[at] == "*":
        at += 1
    return at == len(pat)


def fnmatch(name: str, pat: str):
    return fnmatchcase(name, pat)


def filter(names, pat: str):
    return [name for name in names if fnmatchcase(name, pat)]
