# vpyc: library machine-ints
"""Bytes as text of 64, 32 or 16 characters."""

import binascii


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return text
    else:
        return text.replace(b"+", altchars[:1]).replace(b"/", altchars[1:2])


def _bytes_of(s):
    if isinstance(s, str):
        if not s.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return s.encode()
    else:
        return bytes(s)


def b64decode(s, altchars=None, validate=False):
    data = _bytes_of(s)
    if altchars is not None:
        data = data.replace(altchars[:1], b"+").replace(altchars[1:2], b"/")
    if validate:
        for byte in data:
            if chr(byte) not in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=":
                raise binascii.Error("Only base64 data is allowed")
    return binascii.a2b_base64(data)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


def b16encode(s):
    return bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    data = _bytes_of(s)
    text = data.decode("latin-1").upper() if casefold else data.decode("latin-1")
    for c in text:
        if c not in "0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(text)


_DIGITS32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def b32encode(s):
    data = bytes(s)
    parts = []
    word = 0
    bits = 0
    for byte in data:
        word = (word << 8 | byte) & 0xFFF
        bits += 8
        while bits >= 5:
            bits -= 5
            parts.append(_DIGITS32[word >> bits & 31])
    if bits > 0:
        parts.append(_DIGITS32[word << (5 - bits) & 31])
    while len(parts) % 8 != 0:
        parts.append("=")
    return "".join(parts).encode()


def b32decode(s, casefold=False):
    data = _bytes_of(s).decode("latin-1")
    if casefold:
        data = data.upper()
    if len(data) % 8 != 0:
        raise binascii.Error("Incorrect padding")
    text = data.rstrip("=")
    if len(data) - len(text) not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    out = []
    word = 0
    bits = 0
    for c in text:
        value = _DIGITS32.find(c)
        if value < 0:
            raise binascii.Error("Non-base32 digit found")
        word = (word << 5 | value) & 0xFFF
        bits += 5
        if bits >= 8:
            bits -= 8
            out.append(word >> bits & 255)
    return bytes(out)


_DIGITS85 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _groups85(data: bytes, digit, pad: bool, fold_zeros: str, fold_spaces: str):
    """Four bytes as five digits each; `fold_…` stand for four zeros or spaces."""
    padding = -len(data) % 4
    data += bytes(padding)
    parts: list[str] = []
    for at in range(0, len(data), 4):
        word = data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3]
        if word == 0 and fold_zeros != "":
            parts.append(fold_zeros)
        elif word == 0x20202020 and fold_spaces != "":
            parts.append(fold_spaces)
        else:
            text = ""
            for _ in range(5):
                text = digit(word % 85) + text
                word //= 85
            parts.append(text)
    if padding > 0 and not pad:
        last = parts.pop()
        # What is left out begins with the digits of zeros, even where one letter stands for them.
        if last == fold_zeros:
            last = digit(0) * 5
        parts.append(last[:5 - padding])
    return "".join(parts)


def b85encode(b, pad=False):
    return _groups85(bytes(b), lambda n: _DIGITS85[n], pad, "", "").encode()


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    text = _groups85(bytes(b), lambda n: chr(33 + n), pad, "z", "y" if foldspaces else "")
    if adobe:
        text = "<~" + text
    if wrapcol > 0:
        width = max(2 if adobe else 1, wrapcol)
        lines = [text[i:i + width] for i in range(0, len(text), width)]
        if adobe and (len(lines) == 0 or len(lines[-1]) + 2 > width):
            lines.append("")
        text = "\n".join(lines)
    if adobe:
        text += "~>"
    return text.encode()


def _word85(values: list[int], complaint: str):
    word = 0
    for value in values:
        word = word * 85 + value
    if word > 0xFFFFFFFF:
        raise ValueError(complaint)
    return [word >> 24, word >> 16 & 255, word >> 8 & 255, word & 255]


def b85decode(b):
    data = _bytes_of(b)
    padding = -len(data) % 5
    data += b"~" * padding
    out: list[int] = []
    for at in range(0, len(data), 5):
        values: list[int] = []
        for i in range(at, at + 5):
            value = _DIGITS85.find(chr(data[i]))
            if value < 0:
                raise ValueError(f"bad base85 character at position {i}")
            values.append(value)
        out.extend(_word85(values, f"base85 overflow in hunk starting at byte {at}"))
    return bytes(out[:len(out) - padding])


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\x0b"):
    data = _bytes_of(b)
    if adobe:
        if not data.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        data = data[2:-2] if data.startswith(b"<~") else data[:-2]
    out: list[int] = []
    values: list[int] = []
    for byte in data + b"uuuu":
        if 33 <= byte <= 117:
            values.append(byte - 33)
            if len(values) == 5:
                out.extend(_word85(values, "Ascii85 overflow"))
                values.clear()
        elif byte == 122:
            if len(values) > 0:
                raise ValueError("z inside Ascii85 5-tuple")
            out.extend([0, 0, 0, 0])
        elif foldspaces and byte == 121:
            if len(values) > 0:
                raise ValueError("y inside Ascii85 5-tuple")
            out.extend([32, 32, 32, 32])
        elif byte not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(byte)}")
    padding = 4 - len(values)
    return bytes(out[:len(out) - padding]) if padding > 0 else bytes(out)


def encodebytes(s):
    """Lines of 76 characters."""
    data = bytes(s)
    return b"".join([binascii.b2a_base64(data[i:i + 57]) for i in range(0, len(data), 57)])


def decodebytes(s):
    return binascii.a2b_base64(s)
