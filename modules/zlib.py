# vpyc: library machine-ints
"""Compressed data is read; nothing is compressed here, since the bytes would have to be those that zlib finds."""

from binascii import crc32
from _inflate import Inflater as _Inflater, Trouble as _Trouble

MAX_WBITS = 15
DEFLATED = 8
Z_DEFAULT_COMPRESSION = -1
Z_NO_COMPRESSION = 0
Z_BEST_SPEED = 1
Z_BEST_COMPRESSION = 9


class error(Exception):
    pass


def adler32(data, value=1):
    a = value & 0xFFFF
    b = value >> 16 & 0xFFFF
    for byte in bytes(data):
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def _after_header(data: bytes, wbits: int):
    """Where the blocks begin; what stands before them depends on the sign and size of `wbits`."""
    if wbits < 0:
        return 0
    if len(data) < 2:
        raise _Trouble("")
    is_gzip = wbits > 15 and data[0] == 0x1F and data[1] == 0x8B
    if not is_gzip:
        if 16 < wbits < 40 or (data[0] * 256 + data[1]) % 31 != 0:
            raise _Trouble("incorrect header check")
        if data[0] & 15 != 8:
            raise _Trouble("unknown compression method")
        if data[0] >> 4 > 7:
            raise _Trouble("invalid window size")
        if data[1] & 32:
            raise _Trouble("a preset dictionary")
        return 2
    if len(data) < 10:
        raise _Trouble("")
    if data[2] != 8:
        raise _Trouble("unknown compression method")
    flags = data[3]
    at = 10
    if flags & 4:
        at += 2 + (data[at] | data[at + 1] << 8)
    for bit in (8, 16):
        # The name of the file, and a comment.
        if flags & bit:
            at = data.index(0, at) + 1
    return at + 2 if flags & 2 else at


def _read(data: bytes, wbits: int):
    """What the data holds, and the place behind it."""
    inflater = _Inflater(data, _after_header(data, wbits))
    inflater.run()
    out = bytes(inflater.out)
    at = inflater.at
    if wbits > 0:
        is_gzip = wbits > 15 and data[0] == 0x1F
        size = 8 if is_gzip else 4
        if at + size > len(data):
            raise _Trouble("")
        sum = int.from_bytes(data[at:at + 4], "little" if is_gzip else "big")
        if sum != (crc32(out) if is_gzip else adler32(out)):
            raise _Trouble("incorrect data check")
        at += size
    return (out, at)


def decompress(data, /, wbits=MAX_WBITS, bufsize=16384):
    try:
        out, _ = _read(bytes(data), wbits)
    except _Trouble as trouble:
        why = str(trouble)
        if why == "":
            raise error("Error -5 while decompressing data: incomplete or truncated stream")
        raise error("Error -3 while decompressing data: " + why)
    return out


class _Decompress:
    """Data that comes in pieces: it is given out when all of it is there."""

    def __init__(self, wbits: int):
        self._wbits = wbits
        self._data = b""
        self.unused_data = b""
        self.unconsumed_tail = b""
        self.eof = False

    def decompress(self, data, max_length=0):
        if max_length != 0:
            raise NotImplementedError("decompress() of a part only")
        if self.eof:
            self.unused_data += bytes(data)
            return b""
        self._data += bytes(data)
        try:
            out, at = _read(self._data, self._wbits)
        except _Trouble as trouble:
            why = str(trouble)
            if why == "":
                return b""
            raise error("Error -3 while decompressing data: " + why)
        self.eof = True
        self.unused_data = self._data[at:]
        return out

    def flush(self):
        return b""


def decompressobj(wbits=MAX_WBITS):
    return _Decompress(wbits)
