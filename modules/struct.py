# vpyc: library
"""Bytes as C structures.

What `unpack` gives has the types of the format's letters. Where the format is a literal, the compiler calls `_unpack`
with a tuple that holds a value of the right type for each field; else the result is a tuple of values of any of them.
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


def calcsize(format):
    return _layout(_text(format)).size


def _put_int(out: list[int], field, big: bool, value: int):
    size = field.size
    code = field.code
    unsigned = code in "BHILQN"
    if isinstance(value, bigint) and value.bit_length() > (64 if unsigned and size >= 4 else 63) and value != -(1 << 63):
        raise error("argument out of range")
    if unsigned and value < 0 and size >= 4:
        raise error("argument out of range")
    if size < 8:
        high = (1 << 8 * size) - 1 if unsigned else (1 << 8 * size - 1) - 1
        low = 0 if unsigned else -high - 1
        if not low <= value <= high:
            name = f"'{code}'"
            if size < 4:
                name = ("u" if unsigned else "") + ("byte" if size == 1 else "short")
            raise error(f"{name} format requires {low} <= number <= {high}")
    for i in range(size):
        k = size - 1 - i if big else i
        out[field.at + i] = (value >> 8 * k) & 255


def _put(out: list[int], field, big: bool, value):
    code = field.code
    if isinstance(value, bytearray):
        _put(out, field, big, value.__bytes__())
    elif isinstance(value, bytes):
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
    elif isinstance(value, (int, float)) or hasattr(value, "__float__") or hasattr(value, "__index__"):
        if code in "fde":
            x = float(value)
            if code != "d" and x - x == 0.0 and abs(x) >= (65520.0 if code == "e" else 3.4028235677973366e38):
                raise OverflowError(f"float too large to pack with {code} format")
            for i in range(field.size):
                k = field.size - 1 - i if big else i
                out[field.at + i] = native oly_real_byte(x, field.size, k)
        elif isinstance(value, int):
            _put_int(out, field, big, int(value))
        elif hasattr(value, "__index__"):
            _put_int(out, field, big, value.__index__())
        else:
            raise error("required argument is not an integer")
    elif code in "fde":
        raise error("required argument is not a float")
    else:
        raise error("required argument is not an integer")


def _packed(layout, name: str, values):
    if len(values) != len(layout.fields):
        raise error(f"{name} expected {len(layout.fields)} items for packing (got {len(values)})")
    out = [0] * layout.size
    i = 0
    for value in values:
        _put(out, layout.fields[i], layout.big, value)
        i += 1
    return out


def _text(format):
    if isinstance(format, bytes):
        return format.decode("latin-1")
    else:
        return format


def pack(format, *values):
    return bytes(_packed(_layout(_text(format)), "pack", values))


def pack_into(format, buffer, offset: int, *values):
    layout = _layout(_text(format))
    at = _offset(layout, len(buffer), offset, True)
    out = _packed(layout, "pack_into", values)
    for i in range(len(out)):
        buffer[at + i] = out[i]


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
    return _take(layout, bytes(buffer), _offset(layout, len(buffer), offset), 0, kinds)


def _iter_unpack(format: str, kinds, buffer):
    layout = _layout(format)
    _check_multiple(layout, len(buffer))
    data = bytes(buffer)
    for at in range(0, len(data), layout.size):
        yield _take(layout, data, at, 0, kinds)


def _check_multiple(layout, size: int):
    if layout.size == 0:
        raise error("cannot iteratively unpack with a struct of length 0")
    if size % layout.size != 0:
        raise error(f"iterative unpacking requires a buffer of a multiple of {layout.size} bytes")


def _offset(layout, size: int, offset: int, packs: bool = False):
    """The place in a buffer of so many bytes that an offset means."""
    name = "pack_into" if packs else "unpack_from"
    doing = "packing" if packs else "unpacking"
    at = offset
    if offset < 0:
        if offset + layout.size > 0:
            if packs:
                raise error(f"no space to pack {layout.size} bytes at offset {offset}")
            raise error(f"not enough data to unpack {layout.size} bytes")
        at = offset + size
        if at < 0:
            raise error(f"offset {offset} out of range for {size}-byte buffer")
    if at + layout.size > size:
        raise error(f"{name} requires a buffer of at least {at + layout.size} bytes for {doing} {layout.size} bytes at offset {at} (actual buffer size is {size})")
    return at


class _struct:
    """Struct: a format with its types."""

    def __init__(self, format: str, kinds):
        self.format = format
        self.size = calcsize(format)
        self._kinds = kinds

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return _unpack(self.format, self._kinds, buffer)

    def unpack_from(self, buffer, offset: int = 0):
        return _unpack_from(self.format, self._kinds, buffer, offset)

    def iter_unpack(self, buffer):
        return _iter_unpack(self.format, self._kinds, buffer)


def _value(layout, data: bytes, at: int, field):
    """A field, of the type that its letter asks for."""
    code = field.code
    start = at + field.at
    if code == "p":
        return data[start + 1:start + 1 + min(data[start], field.size - 1)]
    elif code == "s" or code == "c":
        return data[start:start + field.size]
    elif code == "?":
        return data[start] != 0
    elif code in "fde":
        return native(->float) oly_real_of_bytes(data, start, field.size, layout.big)
    else:
        return _read_int(data, at, field, layout.big)


def _values(layout, data: bytes, at: int):
    return tuple([_value(layout, data, at, field) for field in layout.fields])


def unpack(format, buffer):
    layout = _layout(_text(format))
    if len(buffer) != layout.size:
        raise error(f"unpack requires a buffer of {layout.size} bytes")
    return _values(layout, bytes(buffer), 0)


def unpack_from(format, buffer, offset: int = 0):
    layout = _layout(_text(format))
    return _values(layout, bytes(buffer), _offset(layout, len(buffer), offset))


def iter_unpack(format, buffer):
    layout = _layout(_text(format))
    _check_multiple(layout, len(buffer))
    data = bytes(buffer)
    for at in range(0, len(data), layout.size):
        yield _values(layout, data, at)


class Struct:
    """A format that the program computes."""

    def __init__(self, format):
        self.format = _text(format)
        self.size = calcsize(self.format)

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset: int = 0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)
