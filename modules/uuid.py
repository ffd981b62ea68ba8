# vpyc: library machine-ints
"""Identifiers that are unique: kept as sixteen bytes."""

import hashlib

from _str import open_binary


class UUID:
    def __init__(self, hex=None, bytes=None, *, version=None):
        if hex is not None:
            digits = hex.replace("urn:", "").replace("uuid:", "").strip("{}").replace("-", "")
            if len(digits) != 32:
                raise ValueError("badly formed hexadecimal UUID string")
            data = b"".fromhex(digits)
        elif bytes is not None:
            data = bytes
            if len(data) != 16:
                raise ValueError("bytes is not a 16-char string")
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
