# vpyc: library machine-ints
"""Regular expressions: patterns are compiled to a small program, which a backtracking machine runs.

The type of what `findall` and `split` give depends on the number of groups. Where the pattern is a literal
the compiler counts them and calls `_compile_plain` (no group), `compile` (one) or `_compile_groups` (more).
"""

from _regex import _translate, error, _run, _search
from _re_flags import RegexFlag, NOFLAG, A, ASCII, I, IGNORECASE, L, LOCALE, U, UNICODE, M, MULTILINE, S, DOTALL, X, VERBOSE
from _re_flags import T, TEMPLATE, DEBUG

_programs = {}
# Those without flags, by the pattern alone.
_plain_programs = {}


def _program(pattern: str, flags: int):
    flags = int(flags)
    if flags == 0:
        if pattern in _plain_programs:
            return _plain_programs[pattern]
        program = _translate(pattern, 0)
        _plain_programs[pattern] = program
        return program
    key = f"{flags}:{pattern}"
    if key in _programs:
        return _programs[key]
    program = _translate(pattern, flags)
    _programs[key] = program
    return program


class Match:
    def __init__(self, pattern, program, string: str, pos: int, endpos: int, regs: list[int]):
        self.re = pattern
        self._program = program
        self.string = string
        self.pos = pos
        self.endpos = endpos
        self._regs = regs

    def _index(self, group):
        if isinstance(group, str):
            if group not in self._program.names:
                raise IndexError("no such group")
            return self._program.names[group]
        elif group is None:
            raise IndexError("no such group")
        else:
            if group < 0 or group > self._program.groups:
                raise IndexError("no such group")
            return group

    def _text(self, n):
        start = self._regs[2 * n]
        if start < 0:
            return None
        return self.string[start:self._regs[2 * n + 1]]

    def group(self, *groups):
        if len(groups) == 0:
            return self.string[self._regs[0]:self._regs[1]]
        elif len(groups) == 1:
            return self._text(self._index(groups[0]))
        else:
            return tuple([self._text(self._index(g)) for g in groups])

    def __getitem__(self, group):
        return self._text(self._index(group))

    def groups(self, default=None):
        texts = []
        for n in range(1, self._program.groups + 1):
            text = self._text(n)
            texts.append(default if text is None else text)
        return tuple(texts)

    def groupdict(self, default=None):
        d = {}
        for name in self._program.names:
            text = self._text(self._program.names[name])
            d[name] = default if text is None else text
        return d

    def start(self, group=0):
        return self._regs[2 * self._index(group)]

    def end(self, group=0):
        return self._regs[2 * self._index(group) + 1]

    def span(self, group=0):
        n = self._index(group)
        return (self._regs[2 * n], self._regs[2 * n + 1])

    @property
    def lastindex(self):
        n = self._regs[-1]
        return None if n < 0 else n

    @property
    def lastgroup(self):
        n = self._regs[-1]
        for name in self._program.names:
            if self._program.names[name] == n:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(n) for n in range(self._program.groups + 1)])

    def expand(self, template: str):
        return _expanded(_template(template, self._program), self)

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self.group()!r}>"


def _template(text, program):
    """A replacement as pieces: texts at even places, numbers of groups (as texts) at odd ones."""
    pieces = []
    now = ""
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        i += 1
        if c != "\\":
            now += c
            continue
        if i >= n:
            raise error("bad escape (end of pattern)", text, i - 1)
        c = text[i]
        i += 1
        group = -1
        if c == "g":
            if i >= n or text[i] != "<":
                raise error("missing <", text, i)
            end = text.find(">", i)
            if end < 0:
                raise error("missing >, unterminated name", text, i + 1)
            name = text[i + 1:end]
            if name == "":
                raise error("missing group name", text, i + 1)
            if name.isdigit():
                group = int(name)
            elif name in program.names:
                group = program.names[name]
            else:
                raise IndexError(f"unknown group name {name!r}")
            if group > program.groups:
                raise error(f"invalid group reference {group}", text, i + 1)
            i = end + 1
        elif c == "0":
            code = 0
            count = 0
            while count < 2 and i < n and "0" <= text[i] <= "7":
                code = code * 8 + ord(text[i]) - 48
                i += 1
                count += 1
            now += chr(code)
        elif "1" <= c <= "9":
            group = ord(c) - 48
            if i < n and "0" <= text[i] <= "9":
                group = group * 10 + ord(text[i]) - 48
                i += 1
            if group > program.groups:
                raise error(f"invalid group reference {group}", text, i - 1)
        elif c == "n":
            now += "\n"
        elif c == "t":
            now += "\t"
        elif c == "r":
            now += "\r"
        elif c == "f":
            now += "\f"
        elif c == "v":
            now += "\v"
        elif c == "a":
            now += "\a"
        elif c == "b":
            now += "\b"
        elif c == "\\":
            now += "\\"
        elif c.isalpha() and c < "\x7f":
            raise error(f"bad escape \\{c}", text, i - 2)
        else:
            now += "\\" + c
        if group >= 0:
            pieces.append(now)
            pieces.append(str(group))
            now = ""
    pieces.append(now)
    return pieces


def _expanded(pieces, match):
    text = pieces[0]
    i = 1
    while i < len(pieces):
        part = match._text(int(pieces[i]))
        if part is not None:
            text += part
        text += pieces[i + 1]
        i += 2
    return text


class Pattern:
    def __init__(self, pattern: str, flags: int):
        self._program = _program(pattern, flags)
        self.pattern = pattern
        self.flags = self._program.flags | 32
        self.groups = self._program.groups

    @property
    def groupindex(self):
        return dict(self._program.names)

    def _at(self, string, start, pos, end, whole):
        """The match that begins at `start`, or None."""
        regs = self._program.registers()
        if _run(self._program, string, start, end, regs, whole):
            return Match(self, self._program, string, pos, end, regs)
        return None

    def _find(self, string, start, end, avoid_empty_at, pos):
        """The first match at or after `start` that is not empty at the given place, in a search that began at `pos`."""
        program = self._program
        regs = program.registers()
        if _search(program, string, start, end, avoid_empty_at, regs):
            return Match(self, program, string, pos, end, regs)
        return None

    def _places(self, string, start, end):
        """The registers of each match, always the same list."""
        program = self._program
        regs = program.registers()
        avoid = -1
        while _search(program, string, start, end, avoid, regs):
            start = regs[1]
            avoid = start if regs[0] == start else -1
            yield regs
            program.clear(regs)

    def match(self, string: str, pos: int = 0, endpos: int = 2147483647):
        end = min(endpos, len(string))
        start = max(pos, 0)
        return None if start > end else self._at(string, start, start, end, False)

    def fullmatch(self, string: str, pos: int = 0, endpos: int = 2147483647):
        end = min(endpos, len(string))
        start = max(pos, 0)
        return None if start > end else self._at(string, start, start, end, True)

    def search(self, string: str, pos: int = 0, endpos: int = 2147483647):
        start = max(pos, 0)
        return self._find(string, start, min(endpos, len(string)), -1, start)

    def finditer(self, string: str, pos: int = 0, endpos: int = 2147483647):
        first = max(pos, 0)
        at = first
        end = min(endpos, len(string))
        avoid = -1
        while True:
            m = self._find(string, at, end, avoid, first)
            if m is None:
                return
            yield m
            # Behind an empty match comes one that is not empty, or one further on.
            at = m._regs[1]
            avoid = at if m._regs[0] == at else -1

    def findall(self, string: str, pos: int = 0, endpos: int = 2147483647):
        if self.groups > 1:
            raise NotImplementedError("findall() of a pattern with several groups needs the pattern as a literal: write finditer() and groups()")
        n = self.groups
        found = []
        for regs in self._places(string, max(pos, 0), min(endpos, len(string))):
            start = regs[2 * n]
            found.append("" if start < 0 else string[start:regs[2 * n + 1]])
        return found

    def split(self, string: str, maxsplit: int = 0):
        parts = []
        last = 0
        for regs in self._places(string, 0, len(string)):
            parts.append(string[last:regs[0]])
            for n in range(1, self.groups + 1):
                parts.append(string[regs[2 * n]:regs[2 * n + 1]] if regs[2 * n] >= 0 else None)
            last = regs[1]
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(string[last:])
        return parts

    def sub(self, repl, string: str, count: int = 0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string: str, count: int = 0):
        parts = []
        last = 0
        n = 0
        if isinstance(repl, str):
            pieces = _template(repl, self._program)
            for regs in self._places(string, 0, len(string)):
                parts.append(string[last:regs[0]])
                parts.append(pieces[0])
                for i in range(1, len(pieces), 2):
                    group = 2 * int(pieces[i])
                    if regs[group] >= 0:
                        parts.append(string[regs[group]:regs[group + 1]])
                    parts.append(pieces[i + 1])
                last = regs[1]
                n += 1
                if n == count:
                    break
        else:
            for m in self.finditer(string):
                parts.append(string[last:m._regs[0]])
                parts.append(repl(m))
                last = m._regs[1]
                n += 1
                if n == count:
                    break
        parts.append(string[last:])
        return ("".join(parts), n)

    def __eq__(self, other):
        return self.pattern == other.pattern and self.flags == other.flags

    def __hash__(self):
        return hash(self.pattern)

    def __repr__(self):
        flags = ""
        for bit, name in ((2, "re.IGNORECASE"), (8, "re.MULTILINE"), (16, "re.DOTALL"), (64, "re.VERBOSE"), (256, "re.ASCII")):
            if self.flags & bit:
                flags += ("|" if flags else ", ") + name
        return f"re.compile({self.pattern!r}{flags})"


def _check_groups(pattern, suits):
    """The compiler counts the groups of a literal pattern; it does not see flags that are computed."""
    if not suits:
        raise NotImplementedError(f"groups in the pattern {pattern!r} whose number depends on flags that are computed")


class _PlainPattern(Pattern):
    """A pattern without groups."""

    def __init__(self, pattern: str, flags: int):
        super().__init__(pattern, flags)
        _check_groups(pattern, self.groups == 0)

    def findall(self, string: str, pos: int = 0, endpos: int = 2147483647):
        return [string[regs[0]:regs[1]] for regs in self._places(string, max(pos, 0), min(endpos, len(string)))]

    def split(self, string: str, maxsplit: int = 0):
        parts = []
        last = 0
        for regs in self._places(string, 0, len(string)):
            parts.append(string[last:regs[0]])
            last = regs[1]
            maxsplit -= 1
            if maxsplit == 0:
                break
        parts.append(string[last:])
        return parts


class _GroupsPattern(Pattern):
    """A pattern with two groups or more."""

    def __init__(self, pattern: str, flags: int):
        super().__init__(pattern, flags)
        _check_groups(pattern, self.groups > 1)

    def findall(self, string: str, pos: int = 0, endpos: int = 2147483647):
        found = []
        for regs in self._places(string, max(pos, 0), min(endpos, len(string))):
            texts = []
            for n in range(1, self.groups + 1):
                start = regs[2 * n]
                texts.append("" if start < 0 else string[start:regs[2 * n + 1]])
            found.append(tuple(texts))
        return found


def compile(pattern, flags: int = 0):
    if isinstance(pattern, str):
        return Pattern(pattern, flags)
    else:
        return pattern


def _compile_plain(pattern: str, flags: int = 0):
    return _PlainPattern(pattern, flags)


def _compile_groups(pattern: str, flags: int = 0):
    return _GroupsPattern(pattern, flags)


def match(pattern, string: str, flags: int = 0):
    return compile(pattern, flags).match(string)


def fullmatch(pattern, string: str, flags: int = 0):
    return compile(pattern, flags).fullmatch(string)


def search(pattern, string: str, flags: int = 0):
    return compile(pattern, flags).search(string)


def finditer(pattern, string: str, flags: int = 0):
    return compile(pattern, flags).finditer(string)


def findall(pattern, string: str, flags: int = 0):
    return compile(pattern, flags).findall(string)


def _findall_plain(pattern: str, string: str, flags: int = 0):
    return _PlainPattern(pattern, flags).findall(string)


def _findall_groups(pattern: str, string: str, flags: int = 0):
    return _GroupsPattern(pattern, flags).findall(string)


def split(pattern, string: str, maxsplit: int = 0, flags: int = 0):
    return compile(pattern, flags).split(string, maxsplit)


def _split_plain(pattern: str, string: str, maxsplit: int = 0, flags: int = 0):
    return _PlainPattern(pattern, flags).split(string, maxsplit)


def sub(pattern, repl, string: str, count: int = 0, flags: int = 0):
    return compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string: str, count: int = 0, flags: int = 0):
    return compile(pattern, flags).subn(repl, string, count)


def escape(pattern: str):
    text = ""
    for c in pattern:
        if c in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f":
            text += "\\"
        text += c
    return text


def purge():
    _programs.clear()
    _plain_programs.clear()
