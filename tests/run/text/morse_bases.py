# morse code, base conversion, base64 by hand, soundex, pig latin
MORSE = {'a': '.-', 'b': '-...', 'c': '-.-.', 'd': '-..', 'e': '.', 'h': '....', 'i': '..', 'l': '.-..',
         'm': '--', 'n': '-.', 'o': '---', 'r': '.-.', 's': '...', 't': '-', 'w': '.--', 'y': '-.--'}
BACK = {v: k for k, v in MORSE.items()}


def morse(text):
    return ' / '.join(' '.join(MORSE[c] for c in w) for w in text.lower().split())


def unmorse(code):
    return ' '.join(''.join(BACK[c] for c in w.split()) for w in code.split(' / '))


DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def to_base(n, b):
    if n == 0:
        return '0'
    sign = '-' if n < 0 else ''
    n = abs(n)
    out = ''
    while n:
        n, d = divmod(n, b)
        out = DIGITS[d] + out
    return sign + out


B64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


def base64(text):
    bits = ''.join('{:08b}'.format(ord(c)) for c in text)
    pad = -len(bits) % 6
    bits += '0' * pad
    out = ''.join(B64[int(bits[i:i + 6], 2)] for i in range(0, len(bits), 6))
    return out + '=' * (-len(out) % 4)


CODES = {'bfpv': '1', 'cgjkqsxz': '2', 'dt': '3', 'l': '4', 'mn': '5', 'r': '6'}


def code(c):
    for letters, digit in CODES.items():
        if c in letters:
            return digit
    return '' if c in 'hw' else '0'


def soundex(name):
    name = name.lower()
    out = name[0].upper()
    last = code(name[0])
    for c in name[1:]:
        k = code(c)
        if k == '':
            continue
        if k != '0' and k != last:
            out += k
        last = k
    return (out + '000')[:4]


def pig(word):
    for i, c in enumerate(word):
        if c in 'aeiou':
            return word[i:] + word[:i] + ('way' if i == 0 else 'ay')
    return word + 'ay'


m = morse('the moon is old')
print(m)
print(unmorse(m))
print([to_base(n, b) for n, b in ((255, 16), (255, 2), (-35, 36), (0, 7), (10 ** 12, 36))])
print(all(int(to_base(n, 7), 7) == n for n in range(-50, 50)))
print([base64(s) for s in ('Man', 'Ma', 'M', '', 'hello world')])
print([soundex(n) for n in ('Robert', 'Rupert', 'Ashcraft', 'Tymczak', 'Lee')])
print(' '.join(pig(w) for w in 'the quick apple my string'.split()))
