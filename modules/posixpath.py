# vpyc: library
"""Paths of files, as os.path."""

sep = "/"
curdir = "."
pardir = ".."
extsep = "."


def join(first, *more):
    path = first
    for part in more:
        if part.startswith("/"):
            path = part
        elif path == "" or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(path):
    i = path.rfind("/") + 1
    head = path[:i]
    tail = path[i:]
    stripped = head.rstrip("/")
    if stripped != "":
        head = stripped
    return (head, tail)


def basename(path):
    return path[path.rfind("/") + 1:]


def dirname(path):
    return split(path)[0]


def splitext(path):
    start = path.rfind("/") + 1
    dot = path.rfind(".")
    # Dots at the beginning of the name do not start an extension.
    i = start
    while i < dot:
        if path[i] != ".":
            return (path[:dot], path[dot:])
        i += 1
    return (path, "")


def isabs(path):
    return path.startswith("/")


def normpath(path):
    if path == "":
        return "."
    root = ""
    if path.startswith("/"):
        root = "//" if path.startswith("//") and not path.startswith("///") else "/"
    parts = []
    for part in path.split("/"):
        if part == "" or part == ".":
            continue
        if part != ".." or (root == "" and len(parts) == 0) or (len(parts) > 0 and parts[-1] == ".."):
            parts.append(part)
        elif len(parts) > 0:
            parts.pop()
    result = root + "/".join(parts)
    return result if result != "" else "."


def commonprefix(paths):
    if len(paths) == 0:
        return ""
    low = min(paths)
    high = max(paths)
    for i in range(len(low)):
        if low[i] != high[i]:
            return low[:i]
    return low


def exists(path):
    return native(->bool) oly_path_exists(path)
