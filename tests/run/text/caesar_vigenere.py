# caesar, atbash, vigenere and rail fence ciphers
import string

ALPHA = string.ascii_uppercase


def caesar(text, k):
    out = []
    for c in text:
        if c.isupper():
            out.append(chr((ord(c) - 65 + k) % 26 + 65))
        elif c.islower():
            out.append(chr((ord(c) - 97 + k) % 26 + 97))
        else:
            out.append(c)
    return ''.join(out)


def vigenere(text, key, sign=1):
    out = ''
    i = 0
    for c in text.upper():
        if c in ALPHA:
            shift = ALPHA.index(key[i % len(key)].upper())
            out += ALPHA[(ALPHA.index(c) + sign * shift) % 26]
            i += 1
        else:
            out += c
    return out


def rail(text, n):
    rows = [''] * n
    r, d = 0, 1
    for c in text:
        rows[r] += c
        if r + d not in range(n):
            d = -d
        r += d
    return ''.join(rows)


def unrail(text, n):
    order = sorted(range(len(text)), key=lambda i: min(i % (2 * n - 2), (2 * n - 2) - i % (2 * n - 2)))
    out = [''] * len(text)
    for c, i in zip(text, order):
        out[i] = c
    return ''.join(out)


msg = 'Attack at Dawn, bring 3 Horses!'
for k in (3, 13, -5):
    enc = caesar(msg, k)
    print(enc, caesar(enc, -k) == msg)
v = vigenere(msg, 'Lemon')
print(v, vigenere(v, 'Lemon', -1))
r = rail('WEAREDISCOVEREDFLEEATONCE', 3)
print(r, unrail(r, 3))
print(msg.upper().translate(str.maketrans(ALPHA, ALPHA[::-1])))


def crack(text):
    common = 'etaoin'
    best = max(range(26), key=lambda k: sum(caesar(text, -k).lower().count(c) for c in common))
    return best, caesar(text, -best)


print(crack(caesar('the rain in spain stays mainly on the plain', 17)))
