# vpyc: library machine-ints
"""The machine behind `re`: translation of patterns, and the search by backtracking.

An instruction is three numbers: what to do, and two arguments.
"""

I = 2
M = 8
S = 16
X = 64
A = 256
U = 32

_CHAR = 0      # the character a
_SET = 1       # a character of set a
_ANY = 2       # any character but a newline
_ALL = 3       # any character
_SPLIT = 4     # goes on at a; if that fails, at b
_JUMP = 5      # goes on at a
_SAVE = 6      # register a = place
_AT = 7        # a condition on the place: kind a
_BACK = 8      # the text of group a again
_LOOK = 9      # a program until _MATCH follows; goes on at a; kind b
_MARK = 10     # register a = place: the start of a round
_CHECK = 11    # goes on at b if the round from register a on is empty
_MATCH = 12    # the end
_MANY = 13     # a greedy repetition of the one character that the next instruction describes: a to b times
_FEW = 14      # the same, lazy
_BEHIND = 15   # steps back a characters
_IF = 16       # goes on at b if group a has no match

_END = 2147483647


class error(Exception):
    def __init__(self, msg: str, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = None
        self.colno = None
        self._msg = msg
        if pattern is not None and pos is not None:
            self._msg = f"{msg} at position {pos}"
            self.lineno = pattern.count("\n", 0, pos) + 1
            self.colno = pos - pattern.rfind("\n", 0, pos)
            if "\n" in pattern:
                self._msg += f" (line {self.lineno}, column {self.colno})"


class _Set:
    """A set of characters."""

    def __init__(self):
        self.negated = False
        self.ranges = [0]
        self.ranges.clear()
        # Categories: letters of "dDwWsS".
        self.kinds = ""
        self.fold = False
        self.ascii = False

    def add(self, low, high):
        self.ranges.append(low)
        self.ranges.append(high)

    def _has(self, c):
        i = 0
        while i < len(self.ranges):
            if self.ranges[i] <= c <= self.ranges[i + 1]:
                return True
            i += 2
        for kind in self.kinds:
            if _is_kind(kind, c, self.ascii):
                return True
        return False

    def has(self, c):
        found = self._has(c)
        if not found and self.fold:
            found = self._has(_lower(c)) or self._has(_upper(c))
        return found != self.negated


def _is_kind(kind, c, only_ascii):
    if kind == "d":
        if c < 128 or only_ascii:
            return 48 <= c <= 57
        return chr(c).isdecimal()
    if kind == "w":
        if c < 128 or only_ascii:
            return 48 <= c <= 57 or 65 <= c <= 90 or c == 95 or 97 <= c <= 122
        return chr(c).isalnum()
    if kind == "s":
        if c < 128 or only_ascii:
            return 9 <= c <= 13 or c == 32 or (28 <= c <= 31 and not only_ascii)
        return chr(c).isspace()
    if kind == "D":
        return not _is_kind("d", c, only_ascii)
    if kind == "W":
        return not _is_kind("w", c, only_ascii)
    return not _is_kind("s", c, only_ascii)


def _lower(c):
    if c < 128:
        return c + 32 if 65 <= c <= 90 else c
    text = chr(c).lower()
    return ord(text) if len(text) == 1 else c


def _upper(c):
    if c < 128:
        return c - 32 if 97 <= c <= 122 else c
    text = chr(c).upper()
    return ord(text) if len(text) == 1 else c


class _Program:
    def __init__(self):
        self.op = [0]
        self.a = [0]
        self.b = [0]
        self.op.clear()
        self.a.clear()
        self.b.clear()
        self.sets = [_Set()]
        self.sets.clear()
        # For the characters below 128: is this one in set n? At n * 128 + character.
        self.table = [False]
        self.table.clear()
        self.groups = 0
        self.marks = 0
        self.names = {"": 0}
        self.names.clear()
        self.flags = 0
        # Whether the match may be empty: no, right behind an empty match.
        self.no_empty = False
        # What a match begins with, if it always begins with the same characters.
        self.prefix = ""
        # Whether a match may begin with each of the characters below 128, and with another; no list if that is not known.
        self.starts = [False]
        self.starts.clear()
        self.starts_other = False
        # What the machine is to try next; between its runs it is empty.
        self.todo = [0]
        self.todo.clear()

    def emit(self, op, a, b):
        self.op.append(op)
        self.a.append(a)
        self.b.append(b)
        return len(self.op) - 1

    def add_set(self, s):
        self.sets.append(s)
        for c in range(128):
            self.table.append(s.has(c))
        return len(self.sets) - 1

    def registers(self):
        """Places of the groups, places of the rounds, and the last group that closed."""
        return [-1] * (2 * self.groups + 2 + self.marks + 1)

    def clear(self, regs):
        for i in range(len(regs)):
            regs[i] = -1

    def candidate(self, text, start, end):
        """The first place at or after `start` where a match may begin, or -1."""
        if self.prefix != "":
            return text.find(self.prefix, start, end)
        starts = self.starts
        if len(starts) == 0:
            return start
        while start < end:
            c = ord(text[start])
            if c < 128:
                if starts[c]:
                    return start
            elif self.starts_other:
                return start
            start += 1
        return -1

    def find_starts(self):
        """Finds out what a match may begin with, if it cannot be empty."""
        n = 0
        while self.op[n] == _CHAR:
            self.prefix += chr(self.a[n])
            n += 1
        if n > 0:
            return
        starts = [False] * 128
        seen = [False] * len(self.op)
        todo = [0]
        while len(todo) > 0:
            pc = todo.pop()
            if seen[pc]:
                continue
            seen[pc] = True
            op = self.op[pc]
            if op == _MANY or op == _FEW:
                todo.append(pc + 1)
                if self.a[pc] == 0:
                    todo.append(pc + 2)
            elif op == _CHAR:
                if self.a[pc] < 128:
                    starts[self.a[pc]] = True
                else:
                    self.starts_other = True
            elif op == _SET:
                for c in range(128):
                    if self.table[self.a[pc] * 128 + c]:
                        starts[c] = True
                self.starts_other = True
            elif op == _SPLIT or op == _CHECK:
                todo.append(pc + 1 if op == _CHECK else self.a[pc])
                todo.append(self.b[pc])
            elif op == _JUMP:
                todo.append(self.a[pc])
            elif op == _SAVE or op == _MARK or op == _AT:
                todo.append(pc + 1)
            elif op == _LOOK:
                # A look ahead takes nothing itself; what is not given up again does.
                todo.append(pc + 1 if self.b[pc] == 2 else self.a[pc])
            else:
                return
        self.starts = starts


class _Translator:
    """Reads the pattern; each method emits the code of what it reads."""

    def __init__(self, text, flags, program):
        self.text = text
        self.at = 0
        self.flags = flags
        self.program = program
        self.open = [0]
        self.open.clear()

    def fail(self, msg, at):
        raise error(msg, self.text, at)

    def more(self):
        return self.at < len(self.text)

    def skip_space(self):
        """Blanks and comments of a verbose pattern."""
        if self.flags & X == 0:
            return
        while self.more():
            c = self.text[self.at]
            if c in " \t\n\r\v\f":
                self.at += 1
            elif c == "#":
                while self.more() and self.text[self.at] != "\n":
                    self.at += 1
            else:
                return

    def alternatives(self):
        """a|b|c: gives the number of characters that it matches, -1 if that varies."""
        p = self.program
        start = len(p.op)
        flags = self.flags
        width = self.sequence()
        ends = [0]
        ends.clear()
        while self.more() and self.text[self.at] == "|":
            self.at += 1
            # What was emitted becomes the first choice.
            self.shift(start, 1)
            p.op[start] = _SPLIT
            p.a[start] = start + 1
            ends.append(p.emit(_JUMP, 0, 0))
            p.b[start] = len(p.op)
            start = len(p.op)
            other = self.sequence()
            if other != width:
                width = -1
        for end in ends:
            p.a[end] = len(p.op)
        self.flags = flags
        return width

    def shift(self, start, count):
        """Makes room for instructions at `start`."""
        p = self.program
        for _ in range(count):
            p.emit(_JUMP, 0, 0)
        i = len(p.op) - 1
        while i >= start + count:
            j = i - count
            p.op[i] = p.op[j]
            p.a[i] = p.a[j]
            p.b[i] = p.b[j]
            i -= 1
        for i in range(start + count, len(p.op)):
            self.move(i, start, count)

    def move(self, i, start, count):
        p = self.program
        op = p.op[i]
        if op in (_SPLIT, _JUMP, _LOOK) and p.a[i] >= start:
            p.a[i] += count
        if op in (_SPLIT, _CHECK, _IF) and p.b[i] >= start:
            p.b[i] += count

    def sequence(self):
        width = 0
        while True:
            self.skip_space()
            if not self.more():
                return width
            c = self.text[self.at]
            if c == "|" or c == ")":
                return width
            one = self.repeated()
            width = -1 if width < 0 or one < 0 else width + one

    def repeated(self):
        p = self.program
        start = len(p.op)
        here = self.at
        groups = p.groups
        width = self.item()
        self.skip_space()
        first = True
        while self.more():
            c = self.text[self.at]
            low = 0
            high = _END
            sign = self.at
            if c == "*":
                self.at += 1
            elif c == "+":
                low = 1
                self.at += 1
            elif c == "?":
                high = 1
                self.at += 1
            elif c == "{":
                if not self.bounds():
                    return width
                low = self.low
                high = self.high
            else:
                return width
            if not first:
                self.fail("multiple repeat", sign)
            first = False
            if self.text[here] != "(" and (len(p.op) == start or p.op[start] == _AT):
                self.fail("nothing to repeat", sign)
            lazy = False
            possessive = False
            if self.more() and self.text[self.at] == "?":
                lazy = True
                self.at += 1
            elif self.more() and self.text[self.at] == "+":
                possessive = True
                self.at += 1
            self.repeat(start, low, high, lazy)
            if possessive:
                self.shift(start, 1)
                p.emit(_MATCH, 0, 0)
                p.op[start] = _LOOK
                p.a[start] = len(p.op)
                p.b[start] = 2
            width = width * low if low == high and width >= 0 else -1
            self.skip_space()
        return width

    def bounds(self):
        """{m}, {m,}, {,n}, {m,n}: whether it is one."""
        i = self.at + 1
        text = self.text
        n = len(text)
        low = ""
        high = ""
        while i < n and "0" <= text[i] <= "9":
            low += text[i]
            i += 1
        comma = i < n and text[i] == ","
        if comma:
            i += 1
            while i < n and "0" <= text[i] <= "9":
                high += text[i]
                i += 1
        if i >= n or text[i] != "}" or (low == "" and not comma):
            return False
        self.low = int(low) if low != "" else 0
        self.high = _END
        if not comma:
            self.high = self.low
        elif high != "":
            self.high = int(high)
        if self.high < self.low:
            self.fail("min repeat greater than max repeat", self.at + 1)
        self.at = i + 1
        return True

    def repeat(self, start, low, high, lazy):
        p = self.program
        size = len(p.op) - start
        if size == 0:
            return
        if size == 1 and p.op[start] <= _ALL:
            self.shift(start, 1)
            p.op[start] = _FEW if lazy else _MANY
            p.a[start] = low
            p.b[start] = high
            return
        if size * low > 100000 or (high != _END and size * high > 100000):
            self.fail("the repetition is too large", self.at)
        # The item once, then as often as it must stand.
        ops = p.op[start:]
        xs = p.a[start:]
        ys = p.b[start:]
        for _ in range(size):
            p.op.pop()
            p.a.pop()
            p.b.pop()
        for _ in range(low):
            self.copy(ops, xs, ys, start)
        if high == _END:
            mark = p.marks
            p.marks += 1
            head = p.emit(_SPLIT, 0, 0)
            p.emit(_MARK, mark, 0)
            self.copy(ops, xs, ys, start)
            check = p.emit(_CHECK, mark, 0)
            p.emit(_JUMP, head, 0)
            end = len(p.op)
            p.b[check] = end
            p.a[head] = end if lazy else head + 1
            p.b[head] = head + 1 if lazy else end
        else:
            heads = [0]
            heads.clear()
            for _ in range(high - low):
                heads.append(p.emit(_SPLIT, 0, 0))
                self.copy(ops, xs, ys, start)
            for head in heads:
                end = len(p.op)
                p.a[head] = end if lazy else head + 1
                p.b[head] = head + 1 if lazy else end

    def copy(self, ops, xs, ys, start):
        p = self.program
        to = len(p.op)
        for i in range(len(ops)):
            p.emit(ops[i], xs[i], ys[i])
        for i in range(to, len(p.op)):
            self.move(i, start, to - start)

    def item(self):
        p = self.program
        c = self.text[self.at]
        here = self.at
        self.at += 1
        if c == ".":
            p.emit(_ALL if self.flags & S else _ANY, 0, 0)
            return 1
        if c == "^":
            p.emit(_AT, 1 if self.flags & M else 0, 0)
            return 0
        if c == "$":
            p.emit(_AT, 3 if self.flags & M else 2, 0)
            return 0
        if c == "[":
            return self.set(here)
        if c == "(":
            return self.group(here)
        if c == "\\":
            return self.escape(here)
        if c == "*" or c == "+" or c == "?":
            self.fail("nothing to repeat", here)
        if c == "{" and self.looks_like_bounds(here):
            self.fail("nothing to repeat", here)
        self.character(ord(c))
        return 1

    def looks_like_bounds(self, here):
        at = self.at
        self.at = here
        found = self.bounds()
        self.at = at
        return found

    def character(self, c):
        p = self.program
        if self.flags & I and (_lower(c) != c or _upper(c) != c):
            s = _Set()
            s.fold = True
            s.add(c, c)
            p.emit(_SET, p.add_set(s), 0)
        else:
            p.emit(_CHAR, c, 0)

    def kind(self, letter):
        p = self.program
        s = _Set()
        s.kinds = letter
        s.ascii = self.flags & A != 0
        p.emit(_SET, p.add_set(s), 0)
        return 1

    def escape(self, here):
        p = self.program
        if not self.more():
            self.fail("bad escape (end of pattern)", here)
        c = self.text[self.at]
        if c in "dDwWsS":
            self.at += 1
            return self.kind(c)
        if c == "b" or c == "B" or c == "A" or c == "Z":
            self.at += 1
            kind = 4 if c == "b" else 5 if c == "B" else 0 if c == "A" else 6
            if kind == 4 or kind == 5:
                p.emit(_AT, kind, 1 if self.flags & A else 0)
            else:
                p.emit(_AT, kind, 0)
            return 0
        if "1" <= c <= "9":
            n = ord(c) - 48
            self.at += 1
            if self.more() and "0" <= self.text[self.at] <= "9":
                n = n * 10 + ord(self.text[self.at]) - 48
                self.at += 1
            if n > p.groups:
                self.fail(f"invalid group reference {n}", here + 1)
            if n in self.open:
                self.fail("cannot refer to an open group", here)
            p.emit(_BACK, n, self.flags & I)
            return -1
        self.character(self.escaped(here))
        return 1

    def escaped(self, here):
        """The character that `\\x41`, `\\n`, `\\.` … stand for."""
        c = self.text[self.at]
        self.at += 1
        if c == "n":
            return 10
        if c == "t":
            return 9
        if c == "r":
            return 13
        if c == "f":
            return 12
        if c == "v":
            return 11
        if c == "a":
            return 7
        if c == "0":
            code = 0
            count = 0
            while count < 2 and self.more() and "0" <= self.text[self.at] <= "7":
                code = code * 8 + ord(self.text[self.at]) - 48
                self.at += 1
                count += 1
            return code
        if c == "x" or c == "u" or c == "U":
            size = 2 if c == "x" else 4 if c == "u" else 8
            code = 0
            for i in range(size):
                digit = "0123456789abcdef".find(self.text[self.at].lower()) if self.more() else -1
                if digit < 0:
                    self.fail(f"incomplete escape {self.text[here:self.at]}", here)
                code = code * 16 + digit
                self.at += 1
            return code
        if c < "\x7f" and c.isalpha():
            self.fail(f"bad escape \\{c}", here)
        return ord(c)

    def set(self, here):
        p = self.program
        s = _Set()
        s.fold = self.flags & I != 0
        s.ascii = self.flags & A != 0
        text = self.text
        if self.more() and text[self.at] == "^":
            s.negated = True
            self.at += 1
        first = True
        while True:
            if not self.more():
                self.fail("unterminated character set", here)
            c = text[self.at]
            start = self.at
            if c == "]" and not first:
                self.at += 1
                break
            first = False
            low = self.set_item(s)
            if self.at + 1 < len(text) and text[self.at] == "-" and text[self.at + 1] != "]":
                self.at += 1
                if low < 0:
                    self.fail(f"bad character range {text[start:self.at + 1]}", start)
                high = self.set_item(s)
                if high < low:
                    self.fail(f"bad character range {text[start:self.at]}", start)
                s.add(low, high)
            elif low >= 0:
                s.add(low, low)
        p.emit(_SET, p.add_set(s), 0)
        return 1

    def set_item(self, s):
        """The code of a character of a set; -1 for a category, which is added."""
        c = self.text[self.at]
        here = self.at
        self.at += 1
        if c != "\\":
            return ord(c)
        if not self.more():
            self.fail("bad escape (end of pattern)", here)
        c = self.text[self.at]
        if c in "dDwWsS":
            self.at += 1
            s.kinds += c
            return -1
        if c == "b":
            self.at += 1
            return 8
        return self.escaped(here)

    def expect_close(self, here):
        if not self.more():
            self.fail("missing ), unterminated subpattern", here)
        self.at += 1

    def name(self, close):
        end = self.text.find(close, self.at)
        if end < 0:
            self.fail(f"missing {close}, unterminated name", self.at)
        name = self.text[self.at:end]
        if name == "":
            self.fail("missing group name", self.at)
        if not name.isidentifier():
            self.fail(f"bad character in group name {name!r}", self.at)
        self.at = end + 1
        return name

    def group(self, here):
        p = self.program
        text = self.text
        if not (self.more() and text[self.at] == "?"):
            return self.capture("", here)
        self.at += 1
        if not self.more():
            self.fail("unexpected end of pattern", self.at)
        c = text[self.at]
        self.at += 1
        if c == ":":
            width = self.alternatives()
            self.expect_close(here)
            return width
        if c == "P":
            if not self.more():
                self.fail("unexpected end of pattern", self.at)
            c = text[self.at]
            self.at += 1
            if c == "<":
                start = self.at
                name = self.name(">")
                if name in p.names:
                    self.fail(f"redefinition of group name {name!r} as group {p.groups + 1}; was group {p.names[name]}", start)
                return self.capture(name, here)
            if c == "=":
                start = self.at
                name = self.name(")")
                if name not in p.names:
                    self.fail(f"unknown group name {name!r}", start)
                p.emit(_BACK, p.names[name], self.flags & I)
                return -1
            self.fail(f"unknown extension ?P{c}", here + 1)
        if c == "#":
            while self.more() and text[self.at] != ")":
                self.at += 1
            self.expect_close(here)
            return 0
        if c == "=" or c == "!":
            self.look(here, 0 if c == "=" else 1, False)
            return 0
        if c == ">":
            at = p.emit(_LOOK, 0, 2)
            width = self.alternatives()
            self.expect_close(here)
            p.emit(_MATCH, 0, 0)
            p.a[at] = len(p.op)
            return width
        if c == "<":
            if self.more() and (text[self.at] == "=" or text[self.at] == "!"):
                kind = 0 if text[self.at] == "=" else 1
                self.at += 1
                self.look(here, kind, True)
                return 0
            self.fail(f"unknown extension ?<{text[self.at:self.at + 1]}", here + 1)
        if c == "(":
            end = text.find(")", self.at)
            if end < 0:
                self.fail("missing ), unterminated name", self.at)
            name = text[self.at:end]
            n = 0
            if name.isdigit():
                n = int(name)
            elif name in p.names:
                n = p.names[name]
            else:
                self.fail(f"unknown group name {name!r}", self.at)
            self.at = end + 1
            test = p.emit(_IF, n, 0)
            self.sequence()
            jump = p.emit(_JUMP, 0, 0)
            p.b[test] = len(p.op)
            if self.more() and text[self.at] == "|":
                self.at += 1
                self.sequence()
            p.a[jump] = len(p.op)
            self.expect_close(here)
            return -1
        return self.set_flags(c, here)

    def look(self, here, kind, behind):
        p = self.program
        at = p.emit(_LOOK, 0, kind)
        back = p.emit(_BEHIND, 0, 0) if behind else -1
        width = self.alternatives()
        if behind:
            if width < 0:
                # CPython finds this after it has read the pattern, and tells no place.
                raise error("look-behind requires fixed-width pattern")
            p.a[back] = width
        self.expect_close(here)
        p.emit(_MATCH, 0, 0)
        p.a[at] = len(p.op)

    def set_flags(self, c, here):
        """(?i), (?ms), (?i:…), (?-i:…)."""
        on = 0
        off = 0
        negative = False
        while True:
            if c == "-":
                negative = True
            elif c == ")" or c == ":":
                break
            else:
                i = "imsxau".find(c)
                if i < 0:
                    self.fail(f"unknown extension ?{c}", here + 1)
                bit = (I, M, S, X, A, U)[i]
                if negative:
                    off |= bit
                else:
                    on |= bit
            if not self.more():
                self.fail("missing -, : or )", self.at)
            c = self.text[self.at]
            self.at += 1
        before = self.flags
        self.flags = (self.flags | on) & ~off
        if c == ")":
            if here > 0:
                self.fail("global flags not at the start of the expression", here)
            self.program.flags |= on
            return 0
        width = self.alternatives()
        self.flags = before
        self.expect_close(here)
        return width

    def capture(self, name, here):
        p = self.program
        p.groups += 1
        n = p.groups
        if name != "":
            p.names[name] = n
        self.open.append(n)
        p.emit(_SAVE, 2 * n, 0)
        width = self.alternatives()
        self.expect_close(here)
        p.emit(_SAVE, 2 * n + 1, n)
        self.open.pop()
        return width


def _translate(text: str, flags: int):
    program = _Program()
    program.flags = flags
    t = _Translator(text, flags, program)
    t.alternatives()
    if t.more():
        t.fail("unbalanced parenthesis", t.at)
    program.emit(_MATCH, 0, 0)
    program.find_starts()
    return program


def _single(program, pc, c):
    """Whether the one-character instruction takes the character."""
    op = program.op[pc]
    if op == _CHAR:
        return c == program.a[pc]
    if op == _SET:
        n = program.a[pc]
        if c < 128:
            return program.table[n * 128 + c]
        return program.sets[n].has(c)
    if op == _ANY:
        return c != 10
    return True


def _span(program, pc, text, at, high):
    """Where the characters end that the one-character instruction takes, one after the other."""
    op = program.op[pc]
    if op == _SET:
        table = program.table
        base = program.a[pc] * 128
        while at < high:
            c = ord(text[at])
            if c < 128:
                if not table[base + c]:
                    break
            elif not program.sets[program.a[pc]].has(c):
                break
            at += 1
        return at
    if op == _ALL:
        return high
    if op == _ANY:
        to = text.find("\n", at, high)
        return high if to < 0 else to
    c = program.a[pc]
    while at < high and ord(text[at]) == c:
        at += 1
    return at


def _is_word(text, at, end, only_ascii):
    return 0 <= at < end and _is_kind("w", ord(text[at]), only_ascii)


def _holds(kind, text, at, end, only_ascii):
    if kind == 0:
        return at == 0
    if kind == 1:
        return at == 0 or text[at - 1] == "\n"
    if kind == 2:
        return at == end or (at == end - 1 and text[at] == "\n")
    if kind == 3:
        return at == end or text[at] == "\n"
    if kind == 6:
        return at == end
    if end == 0:
        # An empty text has no place at all, not even one that is no border.
        return False
    border = _is_word(text, at - 1, end, only_ascii) != _is_word(text, at, end, only_ascii)
    return border == (kind == 4)


def _run(program, text: str, start: int, end: int, regs: list[int], whole: bool):
    """Whether the program matches at `start`; the places of the groups are left in `regs`."""
    program.no_empty = False
    at = _walk(program, 0, text, start, start, end, regs, whole)
    if at < 0:
        return False
    regs[0] = start
    regs[1] = at
    return True


def _search(program, text: str, start: int, end: int, avoid_empty_at: int, regs: list[int]):
    """Whether there is a match at or after `start` that is not empty at the given place; a way that fails leaves the
    registers as it found them."""
    while start <= end:
        start = program.candidate(text, start, end)
        if start < 0:
            return False
        program.no_empty = start == avoid_empty_at
        at = _walk(program, 0, text, start, start, end, regs, False)
        if at >= 0:
            regs[0] = start
            regs[1] = at
            return True
        start += 1
    return False


def _walk(program, pc: int, text: str, start: int, at: int, end: int, regs: list[int], whole: bool):
    """The place where the match that goes on at `pc` ends, or -1.

    The stack holds what to try next: where to go on (-1: restore register b to c; -2: b is the lowest place
    to which a greedy repetition may shrink, and c where it is), and two numbers.
    """
    ops = program.op
    xs = program.a
    ys = program.b
    marks = 2 * program.groups + 2
    last = len(regs) - 1
    todo = program.todo
    # A walk within a walk leaves what that has to try.
    base = len(todo)
    while True:
        failed = False
        op = ops[pc]
        if op <= _ALL:
            if at < end and _single(program, pc, ord(text[at])):
                at += 1
                pc += 1
            else:
                failed = True
        elif op == _SPLIT:
            todo.append(ys[pc])
            todo.append(at)
            todo.append(0)
            pc = xs[pc]
        elif op == _JUMP:
            pc = xs[pc]
        elif op == _SAVE or op == _MARK:
            slot = xs[pc] if op == _SAVE else marks + xs[pc]
            todo.append(-1)
            todo.append(slot)
            todo.append(regs[slot])
            regs[slot] = at
            if op == _SAVE and ys[pc] > 0:
                todo.append(-1)
                todo.append(last)
                todo.append(regs[last])
                regs[last] = ys[pc]
            pc += 1
        elif op == _MANY:
            low = at + xs[pc]
            high = end if ys[pc] > end - at else at + ys[pc]
            pc += 1
            to = _span(program, pc, text, at, high)
            if to < low:
                failed = True
            else:
                pc += 1
                if to > low:
                    todo.append(-2 - pc)
                    todo.append(low)
                    todo.append(to)
                at = to
        elif op == _FEW:
            # One more try for each character: the count is kept in the stack entry.
            low = at + xs[pc]
            to = at
            while to < low and to < end and _single(program, pc + 1, ord(text[to])):
                to += 1
            if to < low:
                failed = True
            else:
                room = _END if ys[pc] == _END else ys[pc] - xs[pc]
                if room > 0:
                    todo.append(pc)
                    todo.append(to)
                    todo.append(-room)
                at = to
                pc += 2
        elif op == _AT:
            if _holds(xs[pc], text, at, end, ys[pc] == 1):
                pc += 1
            else:
                failed = True
        elif op == _CHECK:
            pc = ys[pc] if regs[marks + xs[pc]] == at else pc + 1
        elif op == _BACK:
            first = regs[2 * xs[pc]]
            size = regs[2 * xs[pc] + 1] - first
            if first < 0 or at + size > end:
                failed = True
            else:
                for i in range(size):
                    c = ord(text[first + i])
                    d = ord(text[at + i])
                    if c != d and not (ys[pc] != 0 and _lower(c) == _lower(d)):
                        failed = True
                        break
                if not failed:
                    at += size
                    pc += 1
        elif op == _LOOK:
            before = regs[:]
            found = _walk(program, pc + 1, text, -1, at, end, regs, False)
            if (found >= 0) == (ys[pc] != 1):
                # What the groups held comes back if this way fails.
                for i in range(len(regs)):
                    if regs[i] != before[i]:
                        todo.append(-1)
                        todo.append(i)
                        todo.append(before[i])
                if ys[pc] == 2:
                    at = found
                pc = xs[pc]
            else:
                for i in range(len(regs)):
                    regs[i] = before[i]
                failed = True
        elif op == _BEHIND:
            at -= xs[pc]
            if at < 0:
                failed = True
            else:
                pc += 1
        elif op == _IF:
            pc = pc + 1 if regs[2 * xs[pc] + 1] >= 0 else ys[pc]
        elif (whole and at != end) or (start >= 0 and program.no_empty and at == start):
            failed = True
        else:
            while len(todo) > base:
                todo.pop()
            return at
        while failed:
            if len(todo) == base:
                return -1
            c = todo.pop()
            b = todo.pop()
            a = todo.pop()
            if a == -1:
                regs[b] = c
            elif a < -1:
                at = c - 1
                pc = -2 - a
                # Only places where the next character stands are worth a try.
                after = pc + 1 if ops[pc] == _SAVE else pc
                if ops[after] == _CHAR:
                    while at > b and (at >= end or ord(text[at]) != xs[after]):
                        at -= 1
                if at > b:
                    todo.append(a)
                    todo.append(b)
                    todo.append(at)
                failed = False
            elif c < 0:
                # A lazy repetition takes one more, and goes on up to where the next character stands.
                if b < end and _single(program, a + 1, ord(text[b])):
                    b += 1
                    left = c if c == -_END else c + 1
                    after = a + 3 if ops[a + 2] == _SAVE else a + 2
                    if ops[after] == _CHAR:
                        while left < 0 and b < end and ord(text[b]) != xs[after] and _single(program, a + 1, ord(text[b])):
                            b += 1
                            if left != -_END:
                                left += 1
                    if left < 0:
                        todo.append(a)
                        todo.append(b)
                        todo.append(left)
                    at = b
                    pc = a + 2
                    failed = False
            else:
                at = b
                pc = a
                failed = False
