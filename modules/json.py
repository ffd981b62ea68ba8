# vpyc: library
"""JSON: any typed value is written; what is read has the type of its pieces."""


class JSONDecodeError(ValueError):
    def __init__(self, msg: str, doc: str, pos: int):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count("\n", 0, pos) + 1
        self.colno = pos - doc.rfind("\n", 0, pos)
        self._msg = f"{msg}: line {self.lineno} column {self.colno} (char {pos})"


_HEX = "0123456789abcdef"


def _escape(c: int):
    return "\\u" + _HEX[c >> 12 & 15] + _HEX[c >> 8 & 15] + _HEX[c >> 4 & 15] + _HEX[c & 15]


def _quoted(text: str, ascii_only: bool):
    plain = True
    for c in text:
        if c < " " or c == '"' or c == "\\" or (c > "~" and (ascii_only or c == "\x7f")):
            plain = False
            break
    if plain:
        return '"' + text + '"'
    parts = ['"']
    for c in text:
        if c == '"':
            parts.append('\\"')
        elif c == "\\":
            parts.append("\\\\")
        elif c == "\n":
            parts.append("\\n")
        elif c == "\r":
            parts.append("\\r")
        elif c == "\t":
            parts.append("\\t")
        elif c == "\f":
            parts.append("\\f")
        elif c == "\b":
            parts.append("\\b")
        elif c < " ":
            parts.append(_escape(ord(c)))
        elif c >= "\x7f" and ascii_only:
            code = ord(c)
            if code > 0xFFFF:
                code -= 0x10000
                parts.append(_escape(0xD800 + (code >> 10)))
                parts.append(_escape(0xDC00 + (code & 0x3FF)))
            else:
                parts.append(_escape(code))
        else:
            parts.append(c)
    parts.append('"')
    return "".join(parts)


def _float(x, style):
    if x - x != 0.0:
        if not style.allow_nan:
            # CPython's encoder in C, which writes one line, does not tell the value.
            raise ValueError("Out of range float values are not JSON compliant" + ("" if style.step == "-" else ": " + repr(x)))
        if x != x:
            return "NaN"
        return "Infinity" if x > 0 else "-Infinity"
    return repr(x)


class _Style:
    def __init__(self, item: str, key: str, step: str, sort: bool, ascii_only: bool, allow_nan: bool, skip: bool):
        self.item = item
        self.key = key
        # What a level is indented by; "-" for one line.
        self.step = step
        self.sort = sort
        self.ascii_only = ascii_only
        self.allow_nan = allow_nan
        self.skip = skip


def _key(key, style):
    if isinstance(key, str):
        return key
    elif key is None:
        return "null"
    elif isinstance(key, bool):
        return "true" if key else "false"
    elif isinstance(key, float):
        return _float(key, style)
    elif isinstance(key, int):
        return repr(int(key))
    else:
        raise TypeError(f"keys must be str, int, float, bool or None, not {type(key).__name__}")


def _add(parts: list[str], key, value, style, indent: str, default):
    if style.skip and not (key is None or isinstance(key, (str, int, float))):
        return
    parts.append(_quoted(_key(key, style), style.ascii_only) + style.key + _write(value, style, indent, default))


def _joined(parts: list[str], opening: str, closing: str, style, indent: str):
    if len(parts) == 0:
        return opening + closing
    if style.step == "-":
        return opening + style.item.join(parts) + closing
    inner = "\n" + indent + style.step
    return opening + inner + (style.item + inner).join(parts) + "\n" + indent + closing


def _write(x, style, indent: str, default):
    if x is None:
        return "null"
    elif isinstance(x, bool):
        return "true" if x else "false"
    elif isinstance(x, str):
        return _quoted(x, style.ascii_only)
    elif isinstance(x, int):
        return repr(int(x))
    elif isinstance(x, float):
        return _float(x, style)
    elif hasattr(x, "_json_items"):
        inner = indent if style.step == "-" else indent + style.step
        parts: list[str] = []
        if style.sort:
            for key in sorted(x):
                _add(parts, key, x[key], style, inner, default)
        else:
            for key in x:
                _add(parts, key, x[key], style, inner, default)
        return _joined(parts, "{", "}", style, indent)
    elif isinstance(x, dict):
        inner = indent if style.step == "-" else indent + style.step
        if style.sort:
            keys = sorted(x)
        else:
            keys = list(x)
        parts: list[str] = []
        for key in keys:
            _add(parts, key, x[key], style, inner, default)
        return _joined(parts, "{", "}", style, indent)
    elif isinstance(x, (list, tuple)):
        inner = indent if style.step == "-" else indent + style.step
        parts: list[str] = []
        for item in x:
            parts.append(_write(item, style, inner, default))
        return _joined(parts, "[", "]", style, indent)
    elif default is not None:
        return _write(default(x), style, indent, default)
    else:
        raise TypeError(f"Object of type {type(x).__name__} is not JSON serializable")


class JSONEncoder:
    """What writes values; `default` says what is written for others."""

    def __init__(self, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, sort_keys: bool = False, indent=None, separators=None):
        self._style = _style(indent, sort_keys, separators, ensure_ascii, allow_nan, skipkeys)

    def default(self, o):
        raise TypeError(f"Object of type {type(o).__name__} is not JSON serializable")

    def encode(self, o):
        return _write(o, self._style, "", self.default)

    def iterencode(self, o):
        yield self.encode(o)


def _style(indent, sort_keys: bool, separators, ensure_ascii: bool, allow_nan: bool, skipkeys: bool):
    item = ", "
    step = "-"
    if indent is not None:
        item = ","
        if isinstance(indent, str):
            step = indent
        else:
            step = " " * indent
    key = ": "
    if separators is not None:
        item = separators[0]
        key = separators[1]
    return _Style(item, key, step, sort_keys, ensure_ascii, allow_nan, skipkeys)


def dumps(obj, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls=None, indent=None, separators=None, default=None, sort_keys: bool = False):
    style = _style(indent, sort_keys, separators, ensure_ascii, allow_nan, skipkeys)
    if cls is not None:
        return _write(obj, style, "", cls().default)
    else:
        return _write(obj, style, "", default)


def dump(obj, fp, *, skipkeys: bool = False, ensure_ascii: bool = True, check_circular: bool = True, allow_nan: bool = True, cls=None, indent=None, separators=None, default=None, sort_keys: bool = False):
    fp.write(dumps(obj, skipkeys=skipkeys, ensure_ascii=ensure_ascii, allow_nan=allow_nan, cls=cls, indent=indent, separators=separators, default=default, sort_keys=sort_keys))


class _Reader:
    def __init__(self, text: str, strict: bool):
        self.text = text
        self.strict = strict
        self.at = 0

    def fail(self, msg: str, at: int):
        raise JSONDecodeError(msg, self.text, at)

    def space(self):
        text = self.text
        while self.at < len(text) and text[self.at] in " \t\n\r":
            self.at += 1

    def word(self, word: str):
        if self.text.startswith(word, self.at):
            self.at += len(word)
            return True
        return False

    def string(self):
        """The rest of a string; the opening quote is read."""
        text = self.text
        start = self.at - 1
        parts: list[str] = []
        while True:
            begin = self.at
            while self.at < len(text) and text[self.at] != '"' and text[self.at] != "\\" and (text[self.at] >= " " or not self.strict):
                self.at += 1
            if self.at >= len(text):
                self.fail("Unterminated string starting at", start)
            c = text[self.at]
            self.at += 1
            if c == '"' and len(parts) == 0:
                return text[begin:self.at - 1]
            parts.append(text[begin:self.at - 1])
            if c == '"':
                return "".join(parts)
            if c != "\\":
                self.fail("Invalid control character at", self.at - 1)
            if self.at >= len(text):
                self.fail("Unterminated string starting at", start)
            c = text[self.at]
            self.at += 1
            i = "\"\\/bfnrt".find(c)
            if i >= 0:
                parts.append("\"\\/\b\f\n\r\t"[i])
            elif c == "u":
                code = self.hex()
                if 0xD800 <= code < 0xDC00 and self.word("\\u"):
                    low = self.hex()
                    if 0xDC00 <= low < 0xE000:
                        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
                    else:
                        self.at -= 6
                parts.append(chr(code))
            else:
                self.fail("Invalid \\escape", self.at - 2)

    def hex(self):
        code = 0
        for i in range(4):
            digit = _HEX.find(self.text[self.at + i].lower()) if self.at + i < len(self.text) else -1
            if digit < 0:
                self.fail("Invalid \\uXXXX escape", self.at - 1)
            code = code * 16 + digit
        self.at += 4
        return code

    def value(self, hook, pairs, real, whole):
        text = self.text
        self.space()
        start = self.at
        if start >= len(text):
            self.fail("Expecting value", start)
        c = text[start]
        if c == '"':
            self.at += 1
            return self.string()
        if c == "{":
            self.at += 1
            return self.object(hook, pairs, real, whole)
        if c == "[":
            self.at += 1
            return self.array(hook, pairs, real, whole)
        if self.word("null"):
            return None
        if self.word("true"):
            return True
        if self.word("false"):
            return False
        if self.word("NaN"):
            return float("nan")
        if self.word("Infinity"):
            return float("inf")
        if self.word("-Infinity"):
            return float("-inf")
        return self.number(start, real, whole)

    def digits(self):
        start = self.at
        text = self.text
        while self.at < len(text) and "0" <= text[self.at] <= "9":
            self.at += 1
        return self.at > start

    def number(self, start: int, real, make_int):
        text = self.text
        if text[self.at] == "-":
            self.at += 1
        if self.at < len(text) and text[self.at] == "0":
            self.at += 1
        elif not self.digits():
            self.fail("Expecting value", start)
        whole = True
        end = self.at
        if self.at < len(text) and text[self.at] == ".":
            self.at += 1
            if self.digits():
                whole = False
                end = self.at
        self.at = end
        if self.at < len(text) and text[self.at] in "eE":
            self.at += 1
            if self.at < len(text) and text[self.at] in "+-":
                self.at += 1
            if self.digits():
                whole = False
                end = self.at
        self.at = end
        if whole:
            if make_int is not None:
                return make_int(text[start:end])
            else:
                return int(text[start:end])
        if real is not None:
            return real(text[start:end])
        else:
            return float(text[start:end])

    def array(self, hook, pairs, real, whole):
        items = []
        self.space()
        if self.word("]"):
            return items
        while True:
            items.append(self.value(hook, pairs, real, whole))
            self.space()
            if self.word("]"):
                return items
            if not self.word(","):
                self.fail("Expecting ',' delimiter", self.at)

    def object(self, hook, pairs, real, whole):
        if pairs is not None:
            found = []
            for key in self.keys():
                found.append((key, self.value(hook, pairs, real, whole)))
            return pairs(found)
        else:
            d = {}
            for key in self.keys():
                d[key] = self.value(hook, pairs, real, whole)
            if hook is not None:
                return hook(d)
            else:
                return d

    def keys(self):
        """The keys of an object, each up to its value, which is read before the next."""
        self.space()
        if self.word("}"):
            return
        while True:
            self.space()
            if not self.word('"'):
                self.fail("Expecting property name enclosed in double quotes", self.at)
            key = self.string()
            self.space()
            if not self.word(":"):
                self.fail("Expecting ':' delimiter", self.at)
            yield key
            self.space()
            if self.word("}"):
                return
            if not self.word(","):
                self.fail("Expecting ',' delimiter", self.at)


def loads(s, *, object_hook=None, object_pairs_hook=None, parse_float=None, parse_int=None, strict: bool = True):
    if isinstance(s, str):
        text = s
    elif isinstance(s, (bytes, bytearray)):
        text = s.decode("utf-8")
    else:
        raise TypeError(f"the JSON object must be str, bytes or bytearray, not {type(s).__name__}")
    reader = _Reader(text, strict)
    value = reader.value(object_hook, object_pairs_hook, parse_float, parse_int)
    reader.space()
    if reader.at < len(text):
        reader.fail("Extra data", reader.at)
    return value


class JSONDecoder:
    """What reads values: the same as `loads`, kept with its hooks."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, strict: bool = True, object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float
        self.parse_int = parse_int
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook

    def decode(self, s: str):
        return loads(s, object_hook=self.object_hook, object_pairs_hook=self.object_pairs_hook,
                     parse_float=self.parse_float, parse_int=self.parse_int, strict=self.strict)

    def raw_decode(self, s: str, idx: int = 0):
        """The value that begins at `idx`, and the place behind it."""
        reader = _Reader(s, self.strict)
        reader.at = idx
        if idx >= len(s) or s[idx] in " \t\n\r":
            reader.fail("Expecting value", idx)
        value = reader.value(self.object_hook, self.object_pairs_hook, self.parse_float, self.parse_int)
        return (value, reader.at)


def load(fp, *, object_hook=None, object_pairs_hook=None, parse_float=None, parse_int=None):
    return loads(fp.read(), object_hook=object_hook, object_pairs_hook=object_pairs_hook, parse_float=parse_float, parse_int=parse_int)
