# base64, hex, Caesar, Vigenere, Morse and rot13 coding and decoding of text
ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def b64encode(s):
    out = ""
    for i in range(0, len(s), 3):
        chunk = s[i:i + 3]
        n = 0
        for c in chunk:
            n = (n << 8) | ord(c)
        n <<= 8 * (3 - len(chunk))
        quad = ""
        for k in (18, 12, 6, 0):
            quad += ALPHABET[n >> k & 63]
        pad = 3 - len(chunk)
        out += quad[:4 - pad] + "=" * pad
    return out


def b64decode(s):
    out = []
    bits = acc = 0
    for c in s.rstrip("="):
        acc = (acc << 6 | ALPHABET.index(c)) & 0xFFFFFF
        bits += 6
        if bits >= 8:
            bits -= 8
            out.append(chr(acc >> bits & 255))
    return "".join(out)


def caesar(s, k):
    r = []
    for c in s:
        if c.isupper():
            r.append(chr((ord(c) - 65 + k) % 26 + 65))
        elif c.islower():
            r.append(chr((ord(c) - 97 + k) % 26 + 97))
        else:
            r.append(c)
    return "".join(r)


def vigenere(text, key, sign=1):
    result = ""
    j = 0
    for c in text.upper():
        if c.isalpha():
            k = ord(key[j % len(key)].upper()) - ord("A")
            result += chr((ord(c) - ord("A") + sign * k) % 26 + ord("A"))
            j += 1
        else:
            result += c
    return result


MORSE = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()


def to_morse(s):
    return " / ".join([" ".join([MORSE[ord(c) - 65] for c in w]) for w in s.upper().split()])


def from_morse(m):
    words = []
    for w in m.split(" / "):
        words.append("".join([chr(65 + MORSE.index(c)) for c in w.split()]))
    return " ".join(words)


for s in ["", "f", "fo", "foo", "foob", "fooba", "foobar", "Hello, World!"]:
    e = b64encode(s)
    print(repr(s), e, b64decode(e) == s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3), caesar("zebra", 13))
v = vigenere("Attack at dawn", "lemon")
print(v, "|", vigenere(v, "lemon", -1), "|", vigenere(v, "lemon", sign=-1).title())
m = to_morse("sos we sink")
print(m)
print(from_morse(m))
print("".join(["%02x" % ord(c) for c in "Python"]), "".join([chr(int("507974686f6e"[i:i + 2], 16)) for i in range(0, 12, 2)]))
