# vpyc: library
"""The operating system."""

native include(unistd)

import posixpath as path

name = "posix"
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"


def remove(path):
    native(->None) oly_path_remove(path)


def unlink(path):
    native(->None) oly_path_remove(path)


def getenv(key, default=None):
    if native(->bool) oly_sys_has_variable(key):
        return native(->str) oly_sys_variable(key)
    return default


def getpid():
    return native getpid()


class _Environ:
    def __contains__(self, key):
        return native(->bool) oly_sys_has_variable(key)

    def get(self, key, default=None):
        return getenv(key, default)

    def __getitem__(self, key):
        if not native(->bool) oly_sys_has_variable(key):
            raise KeyError(key)
        return native(->str) oly_sys_variable(key)


environ = _Environ()
