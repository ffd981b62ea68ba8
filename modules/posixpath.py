# vpyc: library machine-ints
"""Paths of files, as os.path."""

from _str import _fspath

sep = "/"
curdir = "."
pardir = ".."
extsep = "."


altsep = None
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def join(first, *more):
    path = _fspath(first)
    for one in more:
        part = _fspath(one)
        if part.startswith("/"):
            path = part
        elif path == "" or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(path):
    path = _fspath(path)
    i = path.rfind("/") + 1
    head = path[:i]
    tail = path[i:]
    stripped = head.rstrip("/")
    if stripped != "":
        head = stripped
    return (head, tail)


def basename(path):
    text = _fspath(path)
    return text[text.rfind("/") + 1:]


def dirname(path):
    return split(path)[0]


def splitext(path):
    path = _fspath(path)
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
    return _fspath(path).startswith("/")


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
    return native(->bool) oly_path_exists(_fspath(path))


def lexists(path):
    return native(->bool) oly_path_exists(_fspath(path)) or native(->bool) oly_os_is_link(_fspath(path))


def isfile(path):
    return native oly_os_kind(_fspath(path)) == 1


def isdir(path):
    return native oly_os_kind(_fspath(path)) == 2


def islink(path):
    return native(->bool) oly_os_is_link(_fspath(path))


def getsize(path):
    return native oly_os_size(_fspath(path))


def getmtime(path):
    return native(->float) oly_os_mtime(_fspath(path))


def abspath(path):
    path = _fspath(path)
    if not path.startswith("/"):
        path = join(native(->str) oly_os_getcwd(), path)
    return normpath(path)


def normcase(path: str):
    return path


def relpath(path: str, start: str = "."):
    if path == "":
        raise ValueError("no path specified")
    here = [part for part in abspath(start).split("/") if part != ""]
    there = [part for part in abspath(path).split("/") if part != ""]
    same = 0
    while same < len(here) and same < len(there) and here[same] == there[same]:
        same += 1
    parts = [".."] * (len(here) - same) + there[same:]
    return "." if len(parts) == 0 else "/".join(parts)


def commonpath(paths):
    if len(paths) == 0:
        raise ValueError("commonpath() arg is an empty sequence")
    absolute = paths[0].startswith("/")
    common = [""]
    common.clear()
    first = True
    for path in paths:
        if path.startswith("/") != absolute:
            raise ValueError("Can't mix absolute and relative paths")
        parts = [part for part in path.split("/") if part != "" and part != "."]
        if first:
            common = parts
            first = False
        else:
            n = 0
            while n < len(common) and n < len(parts) and common[n] == parts[n]:
                n += 1
            common = common[:n]
    return ("/" if absolute else "") + "/".join(common)


def expanduser(path: str):
    if path == "~" or path.startswith("~/"):
        home = ""
        if native(->bool) oly_sys_has_variable("HOME"):
            home = native(->str) oly_sys_variable("HOME")
            home = home.rstrip("/")
        return home + path[1:] if home + path[1:] != "" else "/"
    return path


def splitdrive(path: str):
    return ("", path)
