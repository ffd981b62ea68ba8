# vpyc: library machine-ints
"""Random values that nobody can guess: they come from the system."""

from _str import open_binary
from random import SystemRandom

DEFAULT_ENTROPY = 32


def token_bytes(nbytes=None):
    with open_binary("/dev/urandom", "rb") as f:
        return f.read(DEFAULT_ENTROPY if nbytes is None else nbytes)


def token_hex(nbytes=None):
    return token_bytes(nbytes).hex()


def token_urlsafe(nbytes=None):
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    data = token_bytes(nbytes)
    parts: list[str] = []
    bits = 0
    count = 0
    for byte in data:
        bits = (bits << 8 | byte) & 0xFFFF
        count += 8
        while count >= 6:
            count -= 6
            parts.append(letters[bits >> count & 63])
    if count > 0:
        parts.append(letters[bits << 6 - count & 63])
    return "".join(parts)


def randbits(k: int):
    if k < 0:
        raise ValueError("number of bits must be non-negative")
    value = 0
    for byte in token_bytes((k + 7) // 8):
        value = value * 256 + byte
    return value >> -k % 8


def randbelow(exclusive_upper_bound: int):
    if exclusive_upper_bound <= 0:
        raise ValueError("Upper bound must be positive.")
    k = exclusive_upper_bound.bit_length()
    while True:
        value = randbits(k)
        if value < exclusive_upper_bound:
            return value


def choice(sequence):
    if len(sequence) == 0:
        raise IndexError("Cannot choose from an empty sequence")
    return sequence[randbelow(len(sequence))]


def compare_digest(a, b):
    return a == b
