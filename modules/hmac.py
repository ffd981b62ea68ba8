# vpyc: library machine-ints
"""Message digests with a key."""

import hashlib as _hashlib


class HMAC:
    def __init__(self, key, msg=None, digestmod=""):
        if isinstance(digestmod, str):
            if digestmod == "":
                raise TypeError("Missing required argument 'digestmod'.")
            self._inner = _hashlib.new(digestmod)
            self._outer = _hashlib.new(digestmod)
        else:
            self._inner = digestmod()
            self._outer = digestmod()
        self.block_size = self._inner.block_size
        self.digest_size = self._inner.digest_size
        self.name = "hmac-" + self._inner.name
        padded = bytes(key)
        if len(padded) > self.block_size:
            hashed = self._inner.copy()
            hashed.update(padded)
            padded = hashed.digest()
        padded = padded + bytes(self.block_size - len(padded))
        self._inner.update(bytes([byte ^ 0x36 for byte in padded]))
        self._outer.update(bytes([byte ^ 0x5C for byte in padded]))
        if msg is not None:
            self._inner.update(bytes(msg))

    def update(self, msg):
        self._inner.update(bytes(msg))

    def copy(self):
        other = object_copy(self)
        other._inner = self._inner.copy()
        other._outer = self._outer.copy()
        return other

    def digest(self):
        outer = self._outer.copy()
        outer.update(self._inner.digest())
        return outer.digest()

    def hexdigest(self):
        return self.digest().hex()


def new(key, msg=None, digestmod=""):
    return HMAC(key, msg, digestmod)


def digest(key, msg, digest):
    return HMAC(key, msg, digest).digest()


def compare_digest(a, b):
    """Whether both are equal, in a time that does not tell where they differ."""
    if isinstance(a, str):
        return compare_digest(a.encode(), b.encode())
    else:
        if len(a) != len(b):
            return False
        difference = 0
        for i in range(len(a)):
            difference |= a[i] ^ b[i]
        return difference == 0
