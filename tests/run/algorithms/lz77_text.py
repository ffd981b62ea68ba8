
WINDOW = 64
LOOKAHEAD = 15
MIN_MATCH = 3


def find_longest(data, pos, window=WINDOW, lookahead=LOOKAHEAD):
    best_len, best_off = 0, 0
    start = max(0, pos - window)
    for cand in range(start, pos):
        n = 0
        while n < lookahead and pos + n < len(data) and data[cand + n] == data[pos + n]:
            n += 1
        if n >= best_len and n > 0:
            best_len, best_off = n, pos - cand
    return best_off, best_len


def compress(text):
    tokens = []
    i = 0
    while i < len(text):
        off, length = find_longest(text, i)
        if length >= MIN_MATCH:
            tokens.append((off, length))
            i += length
        else:
            tokens.append(text[i])
            i += 1
    return tokens


def decompress(tokens):
    out = []
    for t in tokens:
        if isinstance(t, tuple):
            off, length = t
            for _ in range(length):
                out.append(out[-off])
        else:
            out.append(t)
    return ''.join(out)


def show(tokens):
    return ''.join(t if isinstance(t, str) else '<%d,%d>' % t for t in tokens)


def cost(tokens):
    bits = 0
    for t in tokens:
        bits += 9 if type(t) is str else 11
    return bits


class LZW:
    def __init__(self, limit=4096):
        self.limit = limit

    def encode(self, s):
        table = {chr(i): i for i in range(256)}
        w = ""
        result = []
        for c in s:
            wc = w + c
            if wc in table:
                w = wc
            else:
                result.append(table[w])
                if len(table) < self.limit:
                    table[wc] = len(table)
                w = c
        if w:
            result.append(table[w])
        return result

    def decode(self, codes):
        if not codes:
            return ""
        table = {i: chr(i) for i in range(256)}
        it = iter(codes)
        w = result = table[next(it)]
        for k in it:
            if k in table:
                entry = table[k]
            elif k == len(table):
                entry = w + w[0]
            else:
                raise ValueError("Bad compressed k: %s" % k)
            result += entry
            if len(table) < self.limit:
                table[len(table)] = w + entry[0]
            w = entry
        return result


def rle(s):
    out = []
    prev = None
    run = 0
    for c in s + '\0':
        if c == prev:
            run += 1
            continue
        if prev is not None:
            out.append(f"{run}{prev}" if run > 1 else prev)
        prev, run = c, 1
    return ''.join(out)


texts = [
    "",
    "a",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "the rain in spain falls mainly on the plain",
    "she sells sea shells by the sea shore; the shells she sells are sea shells",
    "TOBEORNOTTOBEORTOBEORNOT",
]
lzw = LZW(limit=512)
for t in texts:
    tokens = compress(t)
    assert decompress(tokens) == t, t
    codes = lzw.encode(t)
    assert lzw.decode(codes) == t
    print(len(t) * 8, cost(tokens), len(codes) * 9, rle(t))
    print("   ", show(tokens))
    print("   ", codes)
try:
    lzw.decode([65, 999])
except ValueError as e:
    print(e)
