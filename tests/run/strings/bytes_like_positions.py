# index arithmetic on strings: ord, chr, alphabets, rotations, hex dumps, digits, check letters
alphabet = "".join([chr(c) for c in range(ord("a"), ord("z") + 1)])
print(alphabet, alphabet[::5], alphabet.index("q"), alphabet.upper()[-3:])
text = "Hex dump of this text!"
for off in range(0, len(text), 8):
    part = text[off:off + 8]
    print("%04x  %-24s %s" % (off, " ".join(["%02x" % ord(c) for c in part]), part))
print([ord(a) - ord(b) for a, b in zip("hello", "world")], "".join([chr(ord(c) ^ 32) for c in "SwapCase"]))
print(sum([ord(c) * (i + 1) for i, c in enumerate("checksum")]) % 97, "TRWAGMYFPDXBNJZSQVHLCKE"[12345678 % 23])


def column(n):
    s = ""
    while n > 0:
        n, r = divmod(n - 1, 26)
        s = chr(65 + r) + s
    return s


def column_number(s):
    n = 0
    for c in s:
        n = n * 26 + ord(c) - 64
    return n


print([column(n) for n in (1, 26, 27, 52, 53, 702, 703, 16384)], [column_number(c) for c in ("A", "Z", "AA", "XFD")])
print("".join([alphabet[(alphabet.index(c) + 13) % 26] if c in alphabet else c for c in "uryyb jbeyq"]))
keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
print([[r for r, row in enumerate(keyboard) if c in row][0] for c in "typewriter"], [row[::-1] for row in keyboard])
key = "key"
enc = [ord(c) ^ ord(key[i % len(key)]) for i, c in enumerate("secret")]
print(enc, "".join([chr(v ^ ord(key[i % len(key)])) for i, v in enumerate(enc)]))
