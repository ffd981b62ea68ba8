# run-length coding and huffman coding of text
import heapq


def rle(s):
    out = ''
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        n = j - i
        out += (str(n) if n > 1 else '') + s[i]
        i = j
    return out


def unrle(s):
    out = ''
    n = ''
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * (int(n) if n else 1)
            n = ''
    return out


def huffman(text):
    freq = {}
    for c in text:
        freq[c] = freq.get(c, 0) + 1
    heap = [(n, c) for c, n in freq.items()]
    heapq.heapify(heap)
    codes = {c: '' for c in freq}
    if len(heap) == 1:
        codes[heap[0][1]] = '0'
    while len(heap) > 1:
        a, left = heapq.heappop(heap)
        b, right = heapq.heappop(heap)
        for c in left:
            codes[c] = '0' + codes[c]
        for c in right:
            codes[c] = '1' + codes[c]
        heapq.heappush(heap, (a + b, left + right))
    return codes


def encode(text, codes):
    return ''.join(codes[c] for c in text)


def decode(bits, codes):
    back = {v: k for k, v in codes.items()}
    out = ''
    cur = ''
    for b in bits:
        cur += b
        if cur in back:
            out += back[cur]
            cur = ''
    return out


for s in ['WWWWBWWWAAA', 'abc', '', 'zzzzzzzzzzzz']:
    print(repr(s), repr(rle(s)), unrle(rle(s)) == s)
for text in ['abracadabra', 'mississippi river', 'aaaa']:
    codes = huffman(text)
    bits = encode(text, codes)
    print(text, len(bits), 'bits of', 8 * len(text), decode(bits, codes) == text)
    for c in sorted(codes, key=lambda c: (len(codes[c]), c)):
        print('  %r %s' % (c, codes[c]))
look = '1'
for _ in range(8):
    print(look)
    nxt = ''
    while look:
        k = len(look) - len(look.lstrip(look[0]))
        nxt += str(k) + look[0]
        look = look[k:]
    look = nxt
