# vpyc: library machine-ints
"""`%` and str.format with a format that the program computes.

Each function is compiled once for the types of the values, so that the choice between them costs nothing at run time.
"""

from _bytes import _octets


class _Percent:
    """How far a format of `%` has been followed."""

    def __init__(self, format: str, binary: bool):
        self.format = format
        self.binary = binary
        self.at = 0
        self.parts: list[str] = []
        self.inside = False
        # The conversion that wants a value: its letter, `*` for a width, nothing at the end; what stands before the
        # letter; the key in brackets.
        self.kind = ""
        self.spec = ""
        self.key = ""
        self.has_key = False

    def advance(self):
        """Goes on to what wants a value."""
        text = self.format
        while True:
            if not self.inside:
                at = text.find("%", self.at)
                if at < 0:
                    self.parts.append(text[self.at:])
                    self.at = len(text)
                    self.kind = ""
                    return
                self.parts.append(text[self.at:at])
                self.at = at + 1
                self.inside = True
                self.spec = ""
                self.has_key = text[self.at:self.at + 1] == "("
                if self.has_key:
                    self.read_key()
            while self.at < len(text) and text[self.at] in "-+ #0123456789.hlL":
                if text[self.at] not in "hlL":
                    self.spec += text[self.at]
                self.at += 1
            if self.at == len(text):
                raise ValueError("incomplete format")
            self.kind = text[self.at]
            self.at += 1
            self.inside = self.kind == "*"
            if self.kind != "%":
                return
            self.parts.append("%")

    def read_key(self):
        depth = 1
        end = self.at + 1
        while end < len(self.format) and depth > 0:
            if self.format[end] == "(":
                depth += 1
            elif self.format[end] == ")":
                depth -= 1
            end += 1
        if depth > 0:
            raise ValueError("incomplete format key")
        self.key = self.format[self.at + 1:end - 1]
        self.at = end

    def take(self, value):
        """One of the values that come one by one."""
        if self.kind == "":
            raise TypeError("not all arguments converted during string formatting")
        if self.has_key:
            raise TypeError("format requires a mapping")
        if self.kind != "*":
            self.parts.append(self.shown(value))
        elif isinstance(value, int):
            self.spec += str(max(value, 0) if self.spec[-1:] == "." else value)
        else:
            raise TypeError("* wants int")
        self.advance()

    def finish(self):
        if self.kind != "":
            raise TypeError("not enough arguments for format string")

    def shown(self, value):
        kind = self.kind
        if kind == "s" or kind == "b" and self.binary:
            if not self.binary:
                return native(->str) oly_percent_str(str(value), self.spec + "s")
            elif isinstance(value, bytes) or hasattr(value, "__buffer__"):
                return native(->str) oly_percent_str(_octets(value).decode("latin-1"), self.spec + "s")
            elif hasattr(value, "__bytes__"):
                return native(->str) oly_percent_str(value.__bytes__().decode("latin-1"), self.spec + "s")
            else:
                name = type(value).__name__
                raise TypeError(f"%b requires a bytes-like object, or an object that implements __bytes__, not '{name}'")
        if kind == "r" and not self.binary:
            return native(->str) oly_percent_str(repr(value), self.spec + "s")
        if kind == "a" or kind == "r":
            return native(->str) oly_percent_str(ascii(value), self.spec + "s")
        if kind == "c":
            return native(->str) oly_percent_str(self.character(value), self.spec + "s")
        if kind in "diuxXo":
            return _percent_int(kind, self.spec + kind, value)
        if kind in "eEfFgG":
            if isinstance(value, (int, float)) or hasattr(value, "__float__") or hasattr(value, "__index__"):
                return native(->str) oly_percent_real(float(value), self.spec + kind)
            else:
                raise TypeError(f"must be real number, not {type(value).__name__}")
        raise ValueError(f"unsupported format character '{kind}' ({ord(kind):#x}) at index {self.at - 1}")

    def character(self, value):
        if isinstance(value, int):
            if self.binary:
                if not 0 <= value < 256:
                    raise OverflowError("%c arg not in range(256)")
            elif not 0 <= value < 1114112:
                raise OverflowError("%c arg not in range(0x110000)")
            return chr(bigint_word(value))
        elif isinstance(value, str):
            if len(value) == 1 and not self.binary:
                return value
        elif isinstance(value, bytes):
            if len(value) == 1 and self.binary:
                return value.decode("latin-1")
        if self.binary:
            raise TypeError("%c requires an integer in range(256) or a single byte")
        raise TypeError("%c requires int or char")


def _percent_int(kind: str, spec: str, value):
    if isinstance(value, bigint):
        return native(->str) oly_percent_big(value, spec)
    elif isinstance(value, int):
        return native(->str) oly_percent_int(int(value), spec)
    elif kind in "diu":
        if isinstance(value, float) or hasattr(value, "__int__"):
            return _percent_int(kind, spec, int(value))
        elif hasattr(value, "__index__"):
            return _percent_int(kind, spec, value.__index__())
        else:
            raise TypeError(f"%{kind} format: a real number is required, not {type(value).__name__}")
    elif hasattr(value, "__index__"):
        return _percent_int(kind, spec, value.__index__())
    else:
        raise TypeError(f"%{kind} format: an integer is required, not {type(value).__name__}")


def _fill(state, values, like):
    """Follows a format to its end and gives the text; keys are of the type of `like`."""
    state.advance()
    if isinstance(values, tuple):
        for value in values:
            state.take(value)
        state.finish()
    elif isinstance(values, dict) or hasattr(values, "__getitem__") and hasattr(values, "keys"):
        # A mapping may have more than is asked for. It is a value itself where no key is asked for.
        used = False
        while state.kind != "":
            if state.has_key and state.kind != "*":
                if isinstance(like, bytes):
                    state.parts.append(state.shown(values[state.key.encode("latin-1")]))
                else:
                    state.parts.append(state.shown(values[state.key]))
                state.advance()
            elif used:
                raise TypeError("not enough arguments for format string")
            else:
                used = True
                state.take(values)
    elif isinstance(values, list):
        if state.kind != "":
            state.take(values)
        state.finish()
    else:
        state.take(values)
        state.finish()
    return "".join(state.parts)


def _percent(format: str, values):
    """`format % values`"""
    return _fill(_Percent(format, False), values, format)


def _percent_bytes(format: bytes, values):
    return _fill(_Percent(format.decode("latin-1"), True), values, format).encode("latin-1")


class _Fields:
    """How far a format of `str.format` has been followed."""

    def __init__(self, text: str):
        self.text = text
        self.at = 0
        # The next `{}`, or -1 after a field with a number.
        self.next = 0

    def literal(self, nested: bool, parts: list[str]):
        """Adds the text up to the next field and passes its bracket; false if there is none up to the end, or to the
        bracket that ends what is nested."""
        text = self.text
        start = self.at
        while self.at < len(text):
            c = text[self.at]
            if c == "{" or c == "}":
                parts.append(text[start:self.at])
                if nested and c == "}":
                    return False
                self.at += 1
                start = self.at
                if self.at < len(text) and text[self.at] == c and not nested:
                    # The second of a pair is text.
                    self.at += 1
                elif c == "}":
                    raise ValueError("Single '}' encountered in format string")
                elif self.at == len(text):
                    raise ValueError("Single '{' encountered in format string")
                else:
                    return True
            else:
                self.at += 1
        parts.append(text[start:])
        return False

    def name(self):
        """The name of a field, with what is asked of it."""
        start = self.at
        inside = False
        while self.at < len(self.text):
            c = self.text[self.at]
            if c == "[":
                inside = True
            elif c == "]":
                inside = False
            elif c == "{":
                raise ValueError("unexpected '{' in field name")
            elif not inside and (c == "!" or c == ":" or c == "}"):
                return self.numbered(self.text[start:self.at])
            self.at += 1
        raise ValueError("expected '}' before end of string")

    def numbered(self, name: str):
        """The same with its number, where it has none."""
        if name == "" or name[0] == "." or name[0] == "[":
            if self.next < 0:
                raise ValueError("cannot switch from manual field specification to automatic field numbering")
            self.next += 1
            return str(self.next - 1) + name
        if "0" <= name[0] <= "9":
            if self.next > 0:
                raise ValueError("cannot switch from automatic field numbering to manual field specification")
            self.next = -1
        return name

    def conversion(self):
        if self.text[self.at] != "!":
            return ""
        if self.at + 1 == len(self.text):
            raise ValueError("unmatched '{' in format spec")
        letter = self.text[self.at + 1]
        if self.at + 2 == len(self.text):
            raise ValueError("unmatched '{' in format spec")
        self.at += 2
        if self.text[self.at] != ":" and self.text[self.at] != "}":
            raise ValueError("expected ':' after conversion specifier")
        return letter


def _expand(fields, values, named, depth: int):
    """The text of a format, or of what stands behind the colon of a field."""
    if depth == 0:
        raise ValueError("Max string recursion exceeded")
    parts: list[str] = []
    while fields.literal(depth == 1, parts):
        name = fields.name()
        letter = fields.conversion()
        spec = ""
        if fields.text[fields.at] == ":":
            fields.at += 1
            spec = _expand(fields, values, named, depth - 1)
            if fields.at == len(fields.text):
                raise ValueError("expected '}' before end of string")
        fields.at += 1
        parts.append(_field(values, named, name, letter, spec))
    return "".join(parts)


def _field(values, named, name: str, letter: str, spec: str):
    end = 0
    while end < len(name) and name[end] != "." and name[end] != "[":
        end += 1
    first = name[:end]
    if first.isdigit():
        index = int(first)
        position = 0
        if isinstance(values, tuple):
            for value in values:
                if position == index:
                    return _part(value, name[end:], letter, spec)
                position += 1
            raise IndexError(f"Replacement index {index} out of range for positional args tuple")
        raise ValueError("Format string contains positional fields")
    else:
        return _part(named[first], name[end:], letter, spec)


def _part(value, path: str, letter: str, spec: str):
    """The text of a value, or of what is asked of it: `[key]` and so on."""
    if path == "":
        return _show(value, letter, spec)
    if path[0] == ".":
        stop = 1
        while stop < len(path) and path[stop] != "." and path[stop] != "[":
            stop += 1
        return _part(getattr(value, path[1:stop]), path[stop:], letter, spec)
    end = path.find("]")
    if end < 0:
        raise ValueError("Missing ']' in format string")
    key = path[1:end]
    rest = path[end + 1:]
    if key == "":
        raise ValueError("Empty attribute in format string")
    if rest != "" and rest[0] != "." and rest[0] != "[":
        raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    if isinstance(value, tuple):
        if not key.isdigit():
            raise TypeError("tuple indices must be integers or slices, not str")
        index = int(key)
        position = 0
        for item in value:
            if position == index:
                return _part(item, rest, letter, spec)
            position += 1
        raise IndexError("tuple index out of range")
    elif isinstance(value, (list, str)):
        if not key.isdigit():
            if isinstance(value, str):
                raise TypeError("string indices must be integers, not 'str'")
            raise TypeError("list indices must be integers or slices, not str")
        return _part(value[int(key)], rest, letter, spec)
    elif isinstance(value, dict):
        for known in value:
            if isinstance(known, (int, str)):
                if str(known) == key and isinstance(known, int) == key.isdigit():
                    return _part(value[known], rest, letter, spec)
        raise KeyError(key)
    else:
        raise NotImplementedError("items of an object in a format that the program computes")


def _show(value, letter: str, spec: str):
    if letter == "":
        return format(value, spec)
    elif letter == "s":
        return format(str(value), spec)
    elif letter == "r":
        return format(repr(value), spec)
    elif letter == "a":
        return format(ascii(value), spec)
    else:
        raise ValueError(f"Unknown conversion specifier {letter}")
