# vpyc: library machine-ints
"""Identifiers that are unique: kept as sixteen bytes."""

import hashlib

from _str import open_binary


def _big_endian(n, size):
    """A number as so many bytes, the highest first."""
    parts: list[int] = []
    for _ in range(size):
        parts.append(int(n & 255))
        n >>= 8
    if n != 0:
        raise ValueError("int is out of range (need a 128-bit value)")
    parts.reverse()
    return bytes(parts)


def _swapped(data):
    """The first three fields with their bytes in the other order."""
    return data[3::-1] + data[5:3:-1] + data[7:5:-1] + data[8:]


def _number(data):
    value = 0
    for byte in data:
        value = value << 8 | byte
    return value


class UUID:
    def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None):
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            data = b"".fromhex(digits)
        elif bytes is not None:
            data = bytes
            if len(data) != 16:
                raise ValueError("bytes is not a 16-char string")
        elif bytes_le is not None:
            if len(bytes_le) != 16:
                raise ValueError("bytes_le is not a 16-char string")
            data = _swapped(bytes_le)
        elif fields is not None:
            if len(fields) != 6:
                raise ValueError("fields is not a 6-tuple")
            data = _big_endian(fields[0], 4) + _big_endian(fields[1], 2) + _big_endian(fields[2], 2)
            data += _big_endian(fields[3], 1) + _big_endian(fields[4], 1) + _big_endian(fields[5], 6)
        elif int is not None:
            if int < 0:
                raise ValueError("int is out of range (need a 128-bit value)")
            data = _big_endian(int, 16)
        else:
            raise TypeError("one of the hex, bytes, bytes_le, fields, or int arguments must be given")
        if version is not None:
            changed = bytearray(data)
            changed[6] = changed[6] & 15 | version << 4
            changed[8] = changed[8] & 63 | 128
            data = changed.__bytes__()
        self.bytes = data

    @property
    def hex(self):
        return self.bytes.hex()

    @property
    def bytes_le(self):
        return _swapped(self.bytes)

    @property
    def time_low(self):
        return _number(self.bytes[:4])

    @property
    def time_mid(self):
        return _number(self.bytes[4:6])

    @property
    def time_hi_version(self):
        return _number(self.bytes[6:8])

    @property
    def clock_seq_hi_variant(self):
        return self.bytes[8]

    @property
    def clock_seq_low(self):
        return self.bytes[9]

    @property
    def clock_seq(self):
        return (self.bytes[8] & 63) << 8 | self.bytes[9]

    @property
    def node(self):
        return _number(self.bytes[10:])

    @property
    def time(self):
        return (self.time_hi_version & 0xFFF) << 48 | self.time_mid << 32 | self.time_low

    @property
    def fields(self):
        return (self.time_low, self.time_mid, self.time_hi_version, self.bytes[8], self.bytes[9], self.node)

    @property
    def version(self):
        return self.bytes[6] >> 4 if self.bytes[8] >> 6 == 2 else None

    @property
    def urn(self):
        return "urn:uuid:" + str(self)

    @property
    def variant(self):
        top = self.bytes[8] >> 5
        if top < 4:
            return RESERVED_NCS
        if top < 6:
            return RFC_4122
        return RESERVED_MICROSOFT if top == 6 else RESERVED_FUTURE

    @property
    def int(self):
        value = bigint(0)
        for byte in self.bytes:
            value = value * 256 + byte
        return value

    def __str__(self):
        h = self.bytes.hex()
        return f"{h[:8]}-{h[8:12]}-{h[12:16]}-{h[16:20]}-{h[20:]}"

    def __repr__(self):
        return f"UUID('{self}')"

    def __eq__(self, other):
        if isinstance(other, UUID):
            return self.bytes == other.bytes
        else:
            return False

    def __lt__(self, other):
        if not isinstance(other, UUID):
            return NotImplemented
        return self.bytes < other.bytes

    def __gt__(self, other):
        if not isinstance(other, UUID):
            return NotImplemented
        return self.bytes > other.bytes

    def __le__(self, other):
        if not isinstance(other, UUID):
            return NotImplemented
        return self.bytes <= other.bytes

    def __ge__(self, other):
        if not isinstance(other, UUID):
            return NotImplemented
        return self.bytes >= other.bytes

    def __hash__(self):
        return hash(self.bytes)


RESERVED_NCS = "reserved for NCS compatibility"
RFC_4122 = "specified in RFC 4122"
RESERVED_MICROSOFT = "reserved for Microsoft compatibility"
RESERVED_FUTURE = "reserved for future definition"


def uuid4():
    with open_binary("/dev/urandom", "rb") as f:
        return UUID(bytes=f.read(16), version=4)


def uuid3(namespace, name: str):
    return UUID(bytes=hashlib.md5(namespace.bytes + name.encode()).digest(), version=3)


def uuid5(namespace, name: str):
    return UUID(bytes=hashlib.sha1(namespace.bytes + name.encode()).digest()[:16], version=5)


NAMESPACE_DNS = UUID("6ba7b810-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_URL = UUID("6ba7b811-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_OID = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
NAMESPACE_X500 = UUID("6ba7b814-9dad-11d1-80b4-00c04fd430c8")
