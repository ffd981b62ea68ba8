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
