# checksums: CRC-32 with table, Adler-32, Fletcher-16, FNV-1a, Luhn, ISBN
def make_table():
    table = []
    for n in range(256):
        c = n
        for _ in range(8):
            c = 0xEDB88320 ^ (c >> 1) if c & 1 else c >> 1
        table.append(c)
    return table


TABLE = make_table()


def crc32(text):
    c = 0xFFFFFFFF
    for ch in text:
        c = TABLE[(c ^ ord(ch)) & 0xFF] ^ (c >> 8)
    return c ^ 0xFFFFFFFF


def adler32(text):
    a, b = 1, 0
    for ch in text:
        a = (a + ord(ch)) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def fletcher16(text):
    s1 = s2 = 0
    for ch in text:
        s1 = (s1 + ord(ch)) % 255
        s2 = (s2 + s1) % 255
    return (s2 << 8) | s1


def fnv1a(text):
    h = 0x811C9DC5
    for ch in text:
        h ^= ord(ch)
        h = h * 0x01000193 & 0xFFFFFFFF
    return h


def luhn(number):
    digits = [int(d) for d in number if d.isdigit()]
    total = 0
    for i, d in enumerate(digits[::-1]):
        if i % 2:
            d *= 2
            if d > 9:
                d -= 9
        total += d
    return total % 10 == 0


def isbn10(s):
    t = 0
    for i, c in enumerate(s.replace("-", "")):
        v = 10 if c == "X" else int(c)
        t += (10 - i) * v
    return t % 11 == 0


for s in ["", "a", "123456789", "The quick brown fox jumps over the lazy dog"]:
    print("%08x %08x %04x %08x %r" % (crc32(s), adler32(s), fletcher16(s), fnv1a(s), s))
print(crc32("123456789") == 0xCBF43926)
print([luhn(n) for n in ["4539 1488 0343 6467", "8273 1232 7352 0569", "0"]])
print([isbn10(n) for n in ["0-306-40615-2", "0-306-40615-3", "080442957X"]])
print(TABLE[:4], TABLE[255])
