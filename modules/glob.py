# vpyc: library machine-ints
"""Files whose paths fit a pattern."""

import os

from fnmatch import fnmatchcase


def _has_magic(text: str):
    return "*" in text or "?" in text or "[" in text


def _names(folder: str):
    start = folder if folder != "" else "."
    return os.listdir(start) if os.path.isdir(start) else [""][:0]


def _below(folder: str):
    """The folder and all folders in it, each as a beginning of paths."""
    yield folder
    for name in _names(folder):
        if not name.startswith("."):
            path = os.path.join(folder, name)
            if os.path.isdir(path):
                yield from _below(path)


def _find(folder: str, parts, at: int, recursive: bool):
    if at == len(parts):
        if folder != "":
            yield folder
        return
    part = parts[at]
    last = at + 1 == len(parts)
    if part == "**" and recursive:
        for each in _below(folder):
            if last:
                # What is in the folders, and these themselves.
                if each != "":
                    yield os.path.join(each, "") if each == folder else each
                for name in _names(each):
                    path = os.path.join(each, name)
                    if not name.startswith(".") and not os.path.isdir(path):
                        yield path
            else:
                yield from _find(each, parts, at + 1, recursive)
    elif not _has_magic(part):
        path = os.path.join(folder, part)
        if last and os.path.lexists(path) or not last and os.path.isdir(path):
            yield from _find(path, parts, at + 1, recursive)
    else:
        for name in _names(folder):
            if name.startswith(".") and not part.startswith("."):
                continue
            if fnmatchcase(name, part):
                path = os.path.join(folder, name)
                if last or os.path.isdir(path):
                    yield from _find(path, parts, at + 1, recursive)


def iglob(pathname, *, root_dir=None, recursive: bool = False):
    if root_dir is not None:
        raise NotImplementedError("glob() with root_dir")
    pattern = os.fspath(pathname)
    start = "/" if pattern.startswith("/") else ""
    parts = [part for part in pattern.split("/") if part != ""]
    for path in _find(start, parts, 0, recursive):
        if pattern.endswith("/"):
            if os.path.isdir(path):
                yield os.path.join(path, "")
        else:
            yield path


def glob(pathname, *, root_dir=None, recursive: bool = False):
    return list(iglob(pathname, root_dir=root_dir, recursive=recursive))


def escape(pathname: str):
    parts: list[str] = []
    for c in pathname:
        parts.append("[" + c + "]" if c in "*?[" else c)
    return "".join(parts)
