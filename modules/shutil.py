# vpyc: library machine-ints
"""Whole files and folders."""

import os

from _str import open_binary


class Error(OSError):
    pass


class SameFileError(Error):
    pass


def copyfileobj(fsrc, fdst, length: int = 65536):
    while True:
        part = fsrc.read(length)
        if len(part) == 0:
            return
        fdst.write(part)


def copyfile(src, dst):
    if os.path.abspath(src) == os.path.abspath(dst):
        raise SameFileError(f"{os.fspath(src)!r} and {os.fspath(dst)!r} are the same file")
    with open_binary(src, "rb") as fsrc:
        with open_binary(dst, "wb") as fdst:
            while True:
                part = fsrc.read(65536)
                if len(part) == 0:
                    break
                fdst.write(part)
    return dst


def copy(src, dst):
    """The copied file; a folder gets one of the same name."""
    to = os.fspath(dst)
    if os.path.isdir(to):
        to = os.path.join(to, os.path.basename(src))
    copyfile(os.fspath(src), to)
    return to


def rmtree(path, ignore_errors: bool = False):
    top = os.fspath(path)
    if ignore_errors and not os.path.isdir(top):
        return
    for name in os.listdir(top):
        each = os.path.join(top, name)
        if os.path.isdir(each) and not os.path.islink(each):
            rmtree(each, ignore_errors)
        else:
            os.remove(each)
    os.rmdir(top)


def copytree(src, dst, dirs_exist_ok: bool = False):
    start = os.fspath(src)
    to = os.fspath(dst)
    os.makedirs(to, exist_ok=dirs_exist_ok)
    for name in os.listdir(start):
        each = os.path.join(start, name)
        if os.path.isdir(each):
            copytree(each, os.path.join(to, name), dirs_exist_ok)
        else:
            copyfile(each, os.path.join(to, name))
    return to


def move(src, dst):
    start = os.fspath(src)
    to = os.fspath(dst)
    if os.path.isdir(to):
        to = os.path.join(to, os.path.basename(start.rstrip("/")))
        if os.path.exists(to):
            raise Error(f"Destination path '{to}' already exists")
    os.rename(start, to)
    return to


def which(cmd: str):
    """Where the program of a name is, if it is one."""
    if "/" in cmd:
        return cmd if os.path.isfile(cmd) else None
    for folder in os.getenv("PATH", "/bin:/usr/bin").split(":"):
        path = os.path.join(folder, cmd)
        if os.path.isfile(path):
            return path
    return None
