# vpyc: library machine-ints
"""Files and folders that nobody else has."""

import os

from _str import open as _open
from _str import open_binary
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
