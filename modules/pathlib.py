# vpyc: library machine-ints
"""Paths as objects."""

import fnmatch
import os

from _str import open as _open
from _str import open_binary


class PurePosixPath:
    """A path without its file: the root, and the names behind it."""

    def __init__(self, *parts):
        self.root = ""
        self._names: list[str] = []
        for part in parts:
            text = os.fspath(part)
            if text.startswith("/"):
                self.root = "//" if text.startswith("//") and not text.startswith("///") else "/"
                self._names = []
            for name in text.split("/"):
                if name != "" and name != ".":
                    self._names.append(name)

    def _made(self, root: str, names: list[str]):
        """A path of the same kind."""
        made = object_copy(self)
        made.root = root
        made._names = names
        return made

    @property
    def drive(self):
        return ""

    @property
    def anchor(self):
        return self.root

    @property
    def parts(self):
        if self.root != "":
            return tuple([self.root] + self._names)
        return tuple(self._names)

    @property
    def name(self):
        return self._names[-1] if len(self._names) > 0 else ""

    @property
    def suffix(self):
        name = self.name
        i = name.rfind(".")
        return name[i:] if 0 < i < len(name) - 1 else ""

    @property
    def suffixes(self):
        name = self.name
        if name.endswith("."):
            return [""][:0]
        return ["." + part for part in name.lstrip(".").split(".")[1:]]

    @property
    def stem(self):
        name = self.name
        i = name.rfind(".")
        return name[:i] if 0 < i < len(name) - 1 else name

    @property
    def parent(self):
        return self._made(self.root, self._names[:-1])

    @property
    def parents(self):
        count = len(self._names)
        return [self._made(self.root, self._names[:count - 1 - i]) for i in range(count)]

    def __str__(self):
        text = self.root + "/".join(self._names)
        return text if text != "" else "."

    def __fspath__(self):
        return str(self)

    def as_posix(self):
        return str(self)

    def as_uri(self):
        if not self.is_absolute():
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + str(self)

    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        if isinstance(other, PurePosixPath):
            return self.root == other.root and self._names == other._names
        else:
            return False

    def __lt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self.parts < other.parts

    def __le__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self.parts <= other.parts

    def __gt__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self.parts > other.parts

    def __ge__(self, other):
        if not isinstance(other, PurePosixPath):
            return NotImplemented
        return self.parts >= other.parts

    def joinpath(self, *others):
        more = PurePosixPath(*others)
        if more.root != "":
            return self._made(more.root, more._names)
        return self._made(self.root, self._names + more._names)

    def __truediv__(self, other):
        return self.joinpath(other)

    def __rtruediv__(self, other):
        first = PurePosixPath(other)
        if self.root != "":
            return self._made(self.root, self._names)
        return self._made(first.root, first._names + self._names)

    def is_absolute(self):
        return self.root != ""

    def with_name(self, name: str):
        if len(self._names) == 0:
            raise ValueError(f"{self!r} has an empty name")
        if name == "" or "/" in name or name == ".":
            raise ValueError(f"Invalid name {name!r}")
        return self._made(self.root, self._names[:-1] + [name])

    def with_stem(self, stem: str):
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix: str):
        if suffix != "" and (not suffix.startswith(".") or suffix == "." or "/" in suffix):
            raise ValueError(f"Invalid suffix {suffix!r}")
        if len(self._names) == 0:
            raise ValueError(f"{self!r} has an empty name")
        return self._made(self.root, self._names[:-1] + [self.stem + suffix])

    def is_relative_to(self, *other):
        base = PurePosixPath(*other)
        return self.root == base.root and self._names[:len(base._names)] == base._names

    def relative_to(self, *other):
        base = PurePosixPath(*other)
        if not self.is_relative_to(base):
            raise ValueError(f"{str(self)!r} is not in the subpath of {str(base)!r} OR one path is relative and the other is absolute.")
        return self._made("", self._names[len(base._names):])

    def match(self, path_pattern: str):
        pattern = PurePosixPath(path_pattern)
        names = pattern._names
        if len(names) == 0:
            raise ValueError("empty pattern")
        if pattern.root != "":
            if self.root != pattern.root or len(names) != len(self._names):
                return False
        if len(names) > len(self._names):
            return False
        for i in range(1, len(names) + 1):
            if not fnmatch.fnmatchcase(self._names[-i], names[-i]):
                return False
        return True


class PosixPath(PurePosixPath):
    @staticmethod
    def cwd():
        return PosixPath(os.getcwd())

    @staticmethod
    def home():
        return PosixPath(os.path.expanduser("~"))

    def exists(self):
        return os.path.exists(str(self))

    def is_file(self):
        return os.path.isfile(str(self))

    def is_dir(self):
        return os.path.isdir(str(self))

    def is_symlink(self):
        return os.path.islink(str(self))

    def stat(self):
        return os.stat(str(self))

    def absolute(self):
        return self if self.is_absolute() else PosixPath(os.getcwd(), str(self))

    def resolve(self, strict: bool = False):
        return PosixPath(os.path.abspath(str(self)))

    def expanduser(self):
        return PosixPath(os.path.expanduser(str(self)))

    def samefile(self, other_path):
        return os.path.abspath(str(self)) == os.path.abspath(os.fspath(other_path))

    def mkdir(self, mode: int = 0o777, parents: bool = False, exist_ok: bool = False):
        path = str(self)
        if exist_ok and os.path.isdir(path):
            return
        if parents:
            os.makedirs(path, mode, exist_ok)
        else:
            os.mkdir(path, mode)

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok: bool = False):
        if not (missing_ok and not os.path.lexists(str(self))):
            os.remove(str(self))

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return PosixPath(target)

    def replace(self, target):
        os.rename(str(self), os.fspath(target))
        return PosixPath(target)

    def touch(self, mode: int = 0o666, exist_ok: bool = True):
        if os.path.exists(str(self)):
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
            return
        open_binary(str(self), "wb").close()

    def open(self, mode: str = "r", buffering: int = -1, encoding=None, errors=None, newline=None):
        return _open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None):
        with _open(str(self), "r", -1, encoding) as f:
            return f.read()

    def write_text(self, data: str, encoding=None, errors=None, newline=None):
        with _open(str(self), "w", -1, encoding) as f:
            return f.write(data)

    def read_bytes(self):
        with open_binary(str(self), "rb") as f:
            return f.read()

    def write_bytes(self, data):
        with open_binary(str(self), "wb") as f:
            return f.write(bytes(data))

    def iterdir(self):
        for name in os.listdir(str(self)):
            yield self._made(self.root, self._names + [name])

    def _below(self):
        yield self
        for name in os.listdir(str(self)):
            path = self._made(self.root, self._names + [name])
            if path.is_dir() and not path.is_symlink():
                yield from path._below()

    def _find(self, names: list[str], at: int):
        if at == len(names):
            yield self
            return
        name = names[at]
        if name == "**":
            for folder in self._below():
                yield from folder._find(names, at + 1)
        elif "*" in name or "?" in name or "[" in name:
            if self.is_dir():
                for found in os.listdir(str(self)):
                    if fnmatch.fnmatchcase(found, name):
                        yield from self._made(self.root, self._names + [found])._find(names, at + 1)
        else:
            path = self._made(self.root, self._names + [name])
            if os.path.lexists(str(path)):
                yield from path._find(names, at + 1)

    def glob(self, pattern: str):
        parsed = PurePosixPath(pattern)
        if parsed.root != "":
            raise NotImplementedError("Non-relative patterns are unsupported")
        if len(parsed._names) == 0:
            raise ValueError(f"Unacceptable pattern: {pattern!r}")
        # Two ways through `**` may lead to one path.
        seen = {}
        for path in self._find(parsed._names, 0):
            text = str(path)
            if text not in seen:
                seen[text] = True
                yield path

    def rglob(self, pattern: str):
        return self.glob("**/" + pattern)

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        pass


PurePath = PurePosixPath
Path = PosixPath
