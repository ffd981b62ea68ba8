# vpyc: library machine-ints
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


def getcwd():
    return native(->str) oly_os_getcwd()


def chdir(path: str):
    native(->None) oly_os_chdir(path)


def mkdir(path: str, mode: int = 0o777):
    native(->None) oly_os_mkdir(path, mode)


def makedirs(name: str, mode: int = 0o777, exist_ok: bool = False):
    head = path.dirname(name.rstrip("/"))
    if head != "" and not path.exists(head):
        makedirs(head, mode, True)
    if not (exist_ok and path.isdir(name)):
        native(->None) oly_os_mkdir(name, mode)


def rmdir(path: str):
    native(->None) oly_os_rmdir(path)


def rename(src: str, dst: str):
    native(->None) oly_os_rename(src, dst)


def replace(src: str, dst: str):
    native(->None) oly_os_rename(src, dst)


def listdir(path: str = "."):
    return native(->list[str]) oly_os_listdir(path)


def walk(top: str):
    dirs = [""]
    dirs.clear()
    files = [""]
    files.clear()
    for name in listdir(top):
        if path.isdir(path.join(top, name)):
            dirs.append(name)
        else:
            files.append(name)
    yield (top, dirs, files)
    for name in dirs:
        yield from walk(path.join(top, name))


def cpu_count():
    return native oly_os_cpu_count()


def putenv(key: str, value: str):
    native(->None) oly_os_set_variable(key, value)


def fspath(path: str):
    return path


class _Environ:
    def __contains__(self, key):
        return native(->bool) oly_sys_has_variable(key)

    def get(self, key, default=None):
        return getenv(key, default)

    def __getitem__(self, key):
        if not native(->bool) oly_sys_has_variable(key):
            raise KeyError(key)
        return native(->str) oly_sys_variable(key)

    def __setitem__(self, key: str, value: str):
        native(->None) oly_os_set_variable(key, value)

    def __delitem__(self, key: str):
        if not native(->bool) oly_sys_has_variable(key):
            raise KeyError(key)
        native(->None) oly_os_remove_variable(key)

    def setdefault(self, key: str, value: str):
        if not native(->bool) oly_sys_has_variable(key):
            native(->None) oly_os_set_variable(key, value)
        return native(->str) oly_sys_variable(key)

    def keys(self):
        return [entry[:entry.index("=")] for entry in native(->list[str]) oly_os_environment()]

    def values(self):
        return [entry[entry.index("=") + 1:] for entry in native(->list[str]) oly_os_environment()]

    def items(self):
        pairs = []
        for entry in native(->list[str]) oly_os_environment():
            i = entry.index("=")
            pairs.append((entry[:i], entry[i + 1:]))
        return pairs

    def __iter__(self):
        for key in self.keys():
            yield key

    def __len__(self):
        return len(native(->list[str]) oly_os_environment())


environ = _Environ()
