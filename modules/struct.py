# vpyc: library
"""Bytes as C structures.

What `unpack` gives has the types of the format's letters, so the format must be a literal: the compiler then
calls `_unpack` with a tuple that holds a value of the right type for each field.
"""


class error(Exception):
    pass


class _Field:
    def __init__(self, code: str, at: int, size: int):
        self.code = code
        self.at = at
        self.size = size


_layouts = {}


class _Layout:
    def __init__(self, format: str):
        self.fields = [_Field("", 0, 0)]
        self.fields.clear()
        self.size = 0
        self.big = False
        native_sizes = True
        i = 0
        if format != "" and format[0] in "@=<>!":
            native_sizes = format[0] == "@"
            self.big = format[0] == ">" or format[0] == "!"
            i = 1
        count = -1
        at = 0
        while i < len(format):
            c = format[i]
            i += 1
            if "0" <= c <= "9":
                count = (count if count > 0 else 0) * 10 + ord(c) - 48
                continue
            if c.isspace():
                continue
            size = _size_of(c, native_sizes)
            if size == 0:
                raise error("bad char in struct format")
            n = count if count >= 0 else 1
            count = -1
            if native_sizes and size > 1:
                at += -at % size
            if c == "s" or c == "p":
                self.fields.append(_Field(c, at, n))
                at += n
            elif c == "x":
                at += n
            else:
                for _ in range(n):
                    self.fields.append(_Field(c, at, size))
                    at += size
        if count >= 0:
            raise error("repeat count given without format specifier")
        self.size = at


def _size_of(c: str, native_sizes: bool):
    if c in "xcbB?sp":
        return 1
    if c in "hHe":
        return 2
    if c in "iIf":
        return 4
    if c in "lL":
        return 8 if native_sizes else 4
    if c in "qQd":
        return 8
    if c in "nN" and native_sizes:
        return 8
    return 0


def _layout(format: str):
    if format not in _layouts:
        _layouts[format] = _Layout(format)
    return _layouts[format]


def calcsize(format: str):
    return _layout(format).size


def _put_int(out: list[int], field, big: bool, value: int):
    size = field.size
    code = field.code
    if size < 8:
        if code in "BHIL":
            high = (1 << 8 * size) - 1
            if not 0 <= value <= high:
                if size < 4:
                    raise error(f"{'ubyte' if size == 1 else 'ushort'} format requires 0 <= number <= {high}")
                raise error(f"'{code}' format requires 0 <= number <= {high}")
        else:
            high = (1 << 8 * size - 1) - 1
            if not -high - 1 <= value <= high:
                if size < 4:
                    raise error(f"{'byte' if size == 1 else 'short'} format requires {-high - 1} <= number <= {high}")
                raise error(f"'{code}' format requires {-high - 1} <= number <= {high}")
    elif code in "QNL" and value < 0:
        raise error("int too large to convert")
    elif isinstance(value, bigint) and value.bit_length() > (64 if code in "QNL" else 63) and value != -(1 << 63):
        raise error("int too large to convert")
    for i in range(size):
        k = size - 1 - i if big else i
        out[field.at + i] = (value >> 8 * k) & 255


def _put(out: list[int], field, big: bool, value):
    code = field.code
    if isinstance(value, bytes):
        if code == "c":
            if len(value) != 1:
                raise error("char format requires a bytes object of length 1")
        elif code != "s" and code != "p":
            raise error("required argument is not an integer" if code not in "fde" else "required argument is not a float")
        if code == "p":
            n = min(len(value), field.size - 1, 255)
            out[field.at] = n
            for i in range(n):
                out[field.at + 1 + i] = value[i]
        else:
            for i in range(min(len(value), field.size)):
                out[field.at + i] = value[i]
    elif code == "?":
        out[field.at] = 1 if value else 0
    elif code in "csp":
        if code == "c":
            raise error("char format requires a bytes object of length 1")
        raise error(f"argument for '{code}' must be a bytes object")
    elif code in "fde":
        x = value * 1.0
        for i in range(field.size):
            k = field.size - 1 - i if big else i
            out[field.at + i] = native oly_real_byte(x, field.size, k)
    elif isinstance(value, int):
        _put_int(out, field, big, int(value))
    else:
        raise error("required argument is not an integer")


def pack(format: str, *values):
    layout = _layout(format)
    if len(values) != len(layout.fields):
        raise error(f"pack expected {len(layout.fields)} items for packing (got {len(values)})")
    out = [0] * layout.size
    i = 0
    for value in values:
        _put(out, layout.fields[i], layout.big, value)
        i += 1
    return bytes(out)


def _read_int(data: bytes, at: int, field, big: bool):
    size = field.size
    start = at + field.at
    value = 0
    for i in range(size):
        byte = data[start + i] if big else data[start + size - 1 - i]
        if i == 0 and byte > 127 and field.code in "bhilqn":
            byte -= 256
        if not isinstance(bigint(0), bigint) and i == 0 and size == 8 and byte > 127:
            raise OverflowError(f"a value of format '{field.code}' does not fit an int")
        value = value * 256 + byte
    return value


def _take(layout, data: bytes, at: int, i: int, kinds):
    """The fields from number i on, as a tuple with the types of `kinds`."""
    if len(kinds) == 0:
        return ()
    elif isinstance(kinds[0], bytes):
        field = layout.fields[i]
        start = at + field.at
        if field.code == "p":
            text = data[start + 1:start + 1 + min(data[start], field.size - 1)]
        else:
            text = data[start:start + field.size]
        return (text,) + _take(layout, data, at, i + 1, kinds[1:])
    elif isinstance(kinds[0], bool):
        return (data[at + layout.fields[i].at] != 0,) + _take(layout, data, at, i + 1, kinds[1:])
    elif isinstance(kinds[0], int):
        return (_read_int(data, at, layout.fields[i], layout.big),) + _take(layout, data, at, i + 1, kinds[1:])
    else:
        field = layout.fields[i]
        x = native(->float) oly_real_of_bytes(data, at + field.at, field.size, layout.big)
        return (x,) + _take(layout, data, at, i + 1, kinds[1:])


def _unpack(format: str, kinds, buffer):
    layout = _layout(format)
    if len(buffer) != layout.size:
        raise error(f"unpack requires a buffer of {layout.size} bytes")
    return _take(layout, bytes(buffer), 0, 0, kinds)


def _unpack_from(format: str, kinds, buffer, offset: int = 0):
    layout = _layout(format)
    at = offset + len(buffer) if offset < 0 else offset
    if at < 0 or at + layout.size > len(buffer):
        raise error(f"unpack_from requires a buffer of at least {at + layout.size} bytes for unpacking {layout.size} bytes at offset {offset} (actual buffer size is {len(buffer)})")
    return _take(layout, bytes(buffer), at, 0, kinds)


def _iter_unpack(format: str, kinds, buffer):
    layout = _layout(format)
    if layout.size == 0 or len(buffer) % layout.size != 0:
        raise error(f"iterative unpacking requires a buffer of a multiple of {layout.size} bytes")
    data = bytes(buffer)
    for at in range(0, len(data), layout.size):
        yield _take(layout, data, at, 0, kinds)


class _struct:
    """Struct: a format with its types."""

    def __init__(self, format: str, kinds):
        self.format = format
        self.size = calcsize(format)
        self._kinds = kinds

    def pack(self, *values):
        return pack(self.format, *values)

    def unpack(self, buffer):
        return _unpack(self.format, self._kinds, buffer)

    def unpack_from(self, buffer, offset: int = 0):
        return _unpack_from(self.format, self._kinds, buffer, offset)

    def iter_unpack(self, buffer):
        return _iter_unpack(self.format, self._kinds, buffer)


def unpack(format, buffer):
    raise NotImplementedError("struct.unpack() needs its format as a literal")


def unpack_from(format, buffer, offset=0):
    raise NotImplementedError("struct.unpack_from() needs its format as a literal")


def iter_unpack(format, buffer):
    raise NotImplementedError("struct.iter_unpack() needs its format as a literal")


def Struct(format):
    raise NotImplementedError("struct.Struct() needs its format as a literal")
