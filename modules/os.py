# vpyc: library machine-ints
"""The operating system."""

native include(unistd)
native include(fcntl)
native include(string)
native include(stdlib)

import posixpath as path

from _str import _fspath
from _str import open as _open
from _str import open_binary as _open_binary
from typing import NamedTuple as _NamedTuple

name = "posix"
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2
sep = "/"
linesep = "\n"
pathsep = ":"
curdir = "."
pardir = ".."
extsep = "."
altsep = None
defpath = "/bin:/usr/bin"
devnull = "/dev/null"
F_OK = 0
X_OK = 1
W_OK = 2
R_OK = 4
EX_OK = 0
O_RDONLY = native const(O_RDONLY)
O_WRONLY = native const(O_WRONLY)
O_RDWR = native const(O_RDWR)
O_APPEND = native const(O_APPEND)
O_CREAT = native const(O_CREAT)
O_EXCL = native const(O_EXCL)
O_TRUNC = native const(O_TRUNC)
error = OSError


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


def getppid():
    return native getppid()


def getuid():
    return native getuid()


def getgid():
    return native getgid()


def geteuid():
    return native geteuid()


def getegid():
    return native getegid()


def isatty(fd: int):
    return native isatty(fd) != 0


def access(path, mode: int):
    return native access(_fspath(path), mode) == 0


def chmod(path, mode: int):
    native(->None) oly_os_chmod(_fspath(path), mode)


def symlink(src, dst):
    native(->None) oly_os_link(_fspath(src), _fspath(dst), True)


def link(src, dst):
    native(->None) oly_os_link(_fspath(src), _fspath(dst), False)


def readlink(path):
    return native(->str) oly_os_readlink(_fspath(path))


def utime(path, times=None):
    """The times of the last use and of the last change; now, without times."""
    if times is None:
        native(->None) oly_os_utime(_fspath(path), -1.0, -1.0)
    else:
        native(->None) oly_os_utime(_fspath(path), times[0] * 1.0, times[1] * 1.0)


def strerror(code: int):
    return native(->str) strerror(code)


def system(command: str):
    native(->None) oly_flush()
    return native system(command)


def urandom(size: int):
    with _open_binary("/dev/urandom", "rb") as f:
        return f.read(size)


def open(path, flags: int, mode: int = 0o777):
    """The number of an open file."""
    return native oly_os_open(_fspath(path), flags, mode)


def close(fd: int):
    native(->None) oly_os_close(fd)


def read(fd: int, n: int):
    return native(->bytes) oly_os_read(fd, n)


def write(fd: int, data):
    return native oly_os_write(fd, bytes(data))


def getlogin():
    return getenv("LOGNAME", "")


def fsencode(filename):
    return _fspath(filename).encode()


def fsdecode(filename):
    if isinstance(filename, bytes):
        return filename.decode()
    else:
        return _fspath(filename)


class terminal_size(_NamedTuple):
    columns: int
    lines: int


def get_terminal_size(fd: int = 1):
    return terminal_size(native oly_os_terminal_size(fd, False), native oly_os_terminal_size(fd, True))


class uname_result(_NamedTuple):
    sysname: str
    nodename: str
    release: str
    version: str
    machine: str


def uname():
    parts = native(->list[str]) oly_os_uname()
    return uname_result(parts[0], parts[1], parts[2], parts[3], parts[4])


def getloadavg():
    with _open("/proc/loadavg") as f:
        parts = f.read().split()
    return (float(parts[0]), float(parts[1]), float(parts[2]))


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
        self.st_mtime_ns = facts[7] * 1000000000 + facts[8]
        self.st_mtime = facts[7] + facts[8] * 1e-9
        self.st_atime_ns = facts[9] * 1000000000 + facts[10]
        self.st_atime = facts[9] + facts[10] * 1e-9
        self.st_ctime_ns = facts[11] * 1000000000 + facts[12]
        self.st_ctime = facts[11] + facts[12] * 1e-9
        self.st_blocks = facts[13]
        self.st_blksize = facts[14]

    def __getitem__(self, i):
        """The facts by number, times in whole seconds."""
        return (self.st_mode, self.st_ino, self.st_dev, self.st_nlink, self.st_uid, self.st_gid, self.st_size,
                self.st_atime_ns // 1000000000, self.st_mtime_ns // 1000000000, self.st_ctime_ns // 1000000000)[i]


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

    def inode(self):
        return stat_result(self.path, False).st_ino

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


def unsetenv(key: str):
    native(->None) oly_os_remove_variable(key)


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

    def pop(self, key, *default):
        if not native(->bool) oly_sys_has_variable(key):
            if len(default) == 0:
                raise KeyError(key)
            return default[0]
        value = native(->str) oly_sys_variable(key)
        native(->None) oly_os_remove_variable(key)
        return value

    def update(self, other):
        for key in other:
            native(->None) oly_os_set_variable(key, other[key])

    def copy(self):
        return dict(self.items())

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
