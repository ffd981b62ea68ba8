# vpyc: library machine-ints
"""Files and folders that nobody else has."""

import os

from _str import binary_file, file
from _str import open as _open
from _str import open_binary
import atexit
from random import Random
import shutil
import time

_names = Random()


def gettempdir():
    for name in ("TMPDIR", "TEMP", "TMP"):
        folder = os.getenv(name, "")
        if folder != "" and os.path.isdir(folder):
            return folder
    return "/tmp"


def _path(prefix: str, suffix: str, folder):
    start = gettempdir() if folder is None else os.fspath(folder)
    while True:
        letters = "".join([_names.choice("abcdefghijklmnopqrstuvwxyz0123456789_") for _ in range(8)])
        path = os.path.join(start, prefix + letters + suffix)
        if not os.path.lexists(path):
            return path


def mkdtemp(suffix: str = "", prefix: str = "tmp", dir=None):
    while True:
        path = _path(prefix, suffix, dir)
        try:
            os.mkdir(path, 0o700)
        except FileExistsError:
            continue
        return path


class TemporaryDirectory:
    def __init__(self, suffix: str = "", prefix: str = "tmp", dir=None, ignore_cleanup_errors: bool = False):
        self.name = mkdtemp(suffix, prefix, dir)

    def cleanup(self):
        if os.path.isdir(self.name):
            shutil.rmtree(self.name)

    def __enter__(self):
        return self.name

    def __exit__(self, kind, value, traceback):
        self.cleanup()


def gettempprefix():
    return "tmp"


def mkstemp(suffix=None, prefix=None, dir=None, text: bool = False):
    """The number of a new open file and its path."""
    while True:
        path = os.path.abspath(_path("tmp" if prefix is None else prefix, "" if suffix is None else suffix, dir))
        try:
            return (os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600), path)
        except FileExistsError:
            continue


class _binary_temporary(binary_file):
    """A file of bytes that is removed when it is closed."""

    def __init__(self, handle, delete: bool):
        super().__init__(handle)
        self._delete = delete

    def close(self):
        if not self.closed:
            super().close()
            if self._delete and os.path.lexists(self.name):
                os.unlink(self.name)


class _text_temporary(file):
    """A text file that is removed when it is closed."""

    def __init__(self, handle, delete: bool):
        super().__init__(handle)
        self._delete = delete

    def close(self):
        if not self.closed:
            super().close()
            if self._delete and os.path.lexists(self.name):
                os.unlink(self.name)


def _opened(mode: str, suffix, prefix, dir):
    """What the system knows of a new file, opened for a mode."""
    fd, path = mkstemp(suffix, prefix, dir)
    os.close(fd)
    return native(->ptr) oly_file_open(path, mode)


def NamedTemporaryFile(mode: str = "w+b", buffering: int = -1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete: bool = True, *, errors=None):
    if "b" not in mode:
        raise NotImplementedError("NamedTemporaryFile() of a mode that is no literal")
    made = _binary_temporary(_opened(mode, suffix, prefix, dir), delete)
    if delete:
        atexit.register(made.close)
    return made


def _NamedTemporaryFile_text(mode: str = "w+", buffering: int = -1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, delete: bool = True, *, errors=None):
    made = _text_temporary(_opened(mode, suffix, prefix, dir), delete)
    if delete:
        atexit.register(made.close)
    return made


def TemporaryFile(mode: str = "w+b", buffering: int = -1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    if "b" not in mode:
        raise NotImplementedError("TemporaryFile() of a mode that is no literal")
    made = binary_file(_opened(mode, suffix, prefix, dir))
    os.unlink(made.name)
    return made


def _TemporaryFile_text(mode: str = "w+", buffering: int = -1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *, errors=None):
    made = file(_opened(mode, suffix, prefix, dir))
    os.unlink(made.name)
    return made
