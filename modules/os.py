# vpyc: library machine-ints
"""The operating system."""

native include(unistd)

import posixpath as path

from _str import _fspath

name = "posix"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
devnull = "/dev/null"


def remove(path):
    native(->None) oly_path_remove(_fspath(path))


def unlink(path):
    native(->None) oly_path_remove(_fspath(path))


def getenv(key, default=None):
    if native(->bool) oly_sys_has_variable(key):
        return native(->str) oly_sys_variable(key)
    return default


def getpid():
    return native getpid()


def getcwd():
    return native(->str) oly_os_getcwd()


def chdir(path):
    native(->None) oly_os_chdir(_fspath(path))


def mkdir(path, mode: int = 0o777):
    native(->None) oly_os_mkdir(_fspath(path), mode)


def makedirs(name, mode: int = 0o777, exist_ok: bool = False):
    whole = _fspath(name)
    head = path.dirname(whole.rstrip("/"))
    if head != "" and not path.exists(head):
        makedirs(head, mode, True)
    if not (exist_ok and path.isdir(whole)):
        native(->None) oly_os_mkdir(whole, mode)


def rmdir(path):
    native(->None) oly_os_rmdir(_fspath(path))


def removedirs(name):
    whole = _fspath(name).rstrip("/")
    rmdir(whole)
    head = path.dirname(whole)
    while head != "":
        try:
            rmdir(head)
        except OSError:
            break
        head = path.dirname(head)


def rename(src, dst):
    native(->None) oly_os_rename(_fspath(src), _fspath(dst))


def replace(src, dst):
    native(->None) oly_os_rename(_fspath(src), _fspath(dst))


def listdir(path="."):
    return native(->list[str]) oly_os_listdir(_fspath(path))


def walk(top, topdown: bool = True):
    start = _fspath(top)
    dirs = [""]
    dirs.clear()
    files = [""]
    files.clear()
    for name in listdir(start):
        if path.isdir(path.join(start, name)):
            dirs.append(name)
        else:
            files.append(name)
    if topdown:
        yield (start, dirs, files)
    for name in dirs:
        yield from walk(path.join(start, name), topdown)
    if not topdown:
        yield (start, dirs, files)


class stat_result:
    """What is known of a file, or of the link itself."""

    def __init__(self, path: str, follow: bool):
        facts = native(->list[int]) oly_os_status(path, follow)
        self.st_mode = facts[0]
        self.st_ino = facts[1]
        self.st_dev = facts[2]
        self.st_nlink = facts[3]
        self.st_uid = facts[4]
        self.st_gid = facts[5]
        self.st_size = facts[6]
        self.st_mtime = facts[7] + facts[8] * 1e-9


def stat(path, *, follow_symlinks=True):
    return stat_result(_fspath(path), follow_symlinks)


def lstat(path):
    return stat_result(_fspath(path), False)


class DirEntry:
    def __init__(self, folder: str, name: str):
        self.name = name
        self.path = path.join(folder, name)

    def is_dir(self):
        return path.isdir(self.path)

    def is_file(self):
        return path.isfile(self.path)

    def is_symlink(self):
        return path.islink(self.path)

    def stat(self):
        return stat_result(self.path, True)

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return f"<DirEntry {self.name!r}>"


class _Entries:
    def __init__(self, folder: str):
        self._folder = folder
        self._names = listdir(folder)

    def __iter__(self):
        for name in self._names:
            yield DirEntry(self._folder, name)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pass

    def close(self):
        pass


def scandir(path="."):
    return _Entries(_fspath(path))


def cpu_count():
    return native oly_os_cpu_count()


def putenv(key: str, value: str):
    native(->None) oly_os_set_variable(key, value)


def fspath(path):
    return _fspath(path)


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
