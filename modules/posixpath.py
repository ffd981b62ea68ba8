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


def getatime(path):
    return native(->list[int]) oly_os_status(_fspath(path), True)[9] * 1.0


def samefile(f1, f2):
    one = native(->list[int]) oly_os_status(_fspath(f1), True)
    two = native(->list[int]) oly_os_status(_fspath(f2), True)
    return one[1] == two[1] and one[2] == two[2]


def ismount(path):
    """Whether a folder lies on another device than the one around it, or is the root."""
    text = _fspath(path)
    if not exists(text) or islink(text):
        return False
    one = native(->list[int]) oly_os_status(text, True)
    two = native(->list[int]) oly_os_status(join(text, ".."), True)
    return one[2] != two[2] or one[1] == two[1]


def realpath(filename, *, strict=False):
    """The path without links; what does not exist is taken as it is written."""
    path = abspath(filename)
    rest: list[str] = []
    while path != "/" and not lexists(path):
        if strict:
            native(->list[int]) oly_os_status(path, True)
        path, tail = split(path)
        rest.append(tail)
    if exists(path):
        path = native(->str) oly_os_realpath(path)
    rest.reverse()
    return join(path, *rest)


def expandvars(path):
    """`$name` and `${name}` of variables that the environment has."""
    text = _fspath(path)
    parts: list[str] = []
    i = 0
    while i < len(text):
        at = text.find("$", i)
        if at < 0:
            break
        parts.append(text[i:at])
        start = at + 1
        braced = text[start:start + 1] == "{"
        if braced:
            start += 1
            end = text.find("}", start)
            if end < 0:
                i = at
                break
            i = end + 1
        else:
            end = start
            while end < len(text) and text[end].isascii() and (text[end].isalnum() or text[end] == "_"):
                end += 1
            i = end
        if end > start and native(->bool) oly_sys_has_variable(text[start:end]):
            parts.append(native(->str) oly_sys_variable(text[start:end]))
        else:
            parts.append(text[at:i])
    parts.append(text[i:])
    return "".join(parts)


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
