# vpyc: library machine-ints
"""Bytes as text: hexadecimal and base64; checksums."""


class Error(ValueError):
    pass


_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def hexlify(data, *separator):
    return bytes(data).hex(*separator).encode()


def b2a_hex(data, *separator):
    return hexlify(data, *separator)


def unhexlify(hexstr):
    text = _ascii(hexstr)
    if len(text) % 2 != 0:
        raise Error("Odd-length string")
    for c in text:
        if c not in "0123456789abcdefABCDEF":
            raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


def a2b_hex(hexstr):
    return unhexlify(hexstr)


def _ascii(data):
    if isinstance(data, str):
        return data
    else:
        return bytes(data).decode("latin-1")


def b2a_base64(data, *, newline=True):
    text = _encode(bytes(data))
    return (text + "\n").encode() if newline else text.encode()


def _encode(data: bytes):
    parts = []
    n = len(data)
    for at in range(0, n, 3):
        word = data[at] << 16
        if at + 1 < n:
            word |= data[at + 1] << 8
        if at + 2 < n:
            word |= data[at + 2]
        parts.append(_DIGITS[word >> 18])
        parts.append(_DIGITS[word >> 12 & 63])
        parts.append(_DIGITS[word >> 6 & 63] if at + 1 < n else "=")
        parts.append(_DIGITS[word & 63] if at + 2 < n else "=")
    return "".join(parts)


def a2b_base64(data):
    """Characters that are no digits are passed over, as CPython does."""
    out = []
    word = 0
    have = 0
    pads = 0
    for c in _ascii(data):
        if c == "=":
            pads += 1
            if have >= 2 and have + pads >= 4:
                return bytes(out)
            continue
        value = _DIGITS.find(c)
        if value < 0:
            continue
        pads = 0
        word = word << 6 | value
        have += 1
        if have == 2:
            out.append(word >> 4 & 255)
        elif have == 3:
            out.append(word >> 2 & 255)
        elif have == 4:
            out.append(word & 255)
            word = 0
            have = 0
    if have == 1:
        n = len(out) // 3 * 4 + 1
        raise Error(f"Invalid base64-encoded string: number of data characters ({n}) cannot be 1 more than a multiple of 4")
    if have != 0:
        raise Error("Incorrect padding")
    return bytes(out)


def _crc_table():
    table = []
    for n in range(256):
        c = n
        for _ in range(8):
            c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
        table.append(c)
    return table


_table = _crc_table()


def crc32(data, value=0):
    c = (value & 0xFFFFFFFF) ^ 0xFFFFFFFF
    for byte in bytes(data):
        c = _table[(c ^ byte) & 255] ^ (c >> 8)
    return c ^ 0xFFFFFFFF
