import heapq, io, struct, zlib, random
from collections import Counter, namedtuple
class BitWriter:
    def __init__(self): self.out = bytearray(); self.acc = 0; self.n = 0
    def write(self, value, nbits):
        for i in reversed(range(nbits)):
            self.acc = self.acc << 1 | (value >> i & 1)
            self.n += 1
            if self.n == 8:
                self.out.append(self.acc); self.acc = self.n = 0
    def finish(self):
        if self.n: self.write(0, 8 - self.n)
        return bytes(self.out)
class BitReader:
    def __init__(self, data): self.data = data; self.pos = 0
    def bit(self):
        byte, off = divmod(self.pos, 8)
        self.pos += 1
        return (self.data[byte] >> (7 - off)) & 1
    def read(self, n):
        v = 0
        for _ in range(n): v = v << 1 | self.bit()
        return v
class Leaf(namedtuple("Leaf", "sym")):
    def walk(self, prefix, table): table[self.sym] = prefix or "0"
class Inner(namedtuple("Inner", ["left", "right"])):
    def walk(self, prefix, table):
        self.left.walk(prefix + "0", table)
        self.right.walk(prefix + "1", table)
def code_lengths(data):
    heap = [(n, i, Leaf(s)) for i, (s, n) in enumerate(sorted(Counter(data).items()))]
    heapq.heapify(heap)
    count = len(heap)
    while len(heap) > 1:
        n1, _, a = heapq.heappop(heap)
        n2, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (n1 + n2, count, Inner(a, b)))
        count += 1
    table = {}
    if heap:
        [(_, _, root)] = heap
        root.walk("", table)
    return {s: len(c) for s, c in table.items()}
def canonical(lengths):
    code, prev, out = 0, 0, {}
    for s, l in sorted(lengths.items(), key=lambda kv: (kv[1], kv[0])):
        code <<= l - prev
        out[s] = (code, l)
        code += 1; prev = l
    return out
def huff_encode(data: bytes) -> bytes:
    codes = canonical(code_lengths(data))
    buf = io.BytesIO()
    buf.write(struct.pack(">IH", len(data), len(codes)))
    for s, (_, l) in codes.items():
        buf.write(bytes([s, l]))
    w = BitWriter()
    for b in data: w.write(*codes[b])
    buf.write(w.finish())
    return buf.getvalue()
def huff_decode(blob: bytes) -> bytes:
    n, k = struct.unpack_from(">IH", blob)
    off = struct.calcsize(">IH")
    lengths = {blob[off + 2 * i]: blob[off + 2 * i + 1] for i in range(k)}
    rev = {(c, l): s for s, (c, l) in canonical(lengths).items()}
    r = BitReader(memoryview(blob)[off + 2 * k:])
    out = bytearray()
    while len(out) < n:
        c = l = 0
        while (c, l) not in rev:
            c, l = c << 1 | r.bit(), l + 1
        out.append(rev[c, l])
    return bytes(out)
def lz_encode(data, window=4095, maxlen=18):
    i, toks = 0, []
    index = {}
    while i < len(data):
        best = (0, 0)
        for j in reversed(index.get(data[i:i + 3], [])):
            if i - j > window: break
            l = 3
            while l < maxlen and i + l < len(data) and data[j + l] == data[i + l]: l += 1
            if l > best[1]: best = (i - j, l)
        dist, l = best
        step = l if l >= 3 else 1
        toks.append(best if l >= 3 else data[i])
        for k in range(i, i + step):
            index.setdefault(data[k:k + 3], []).append(k)
        i += step
    return toks
def lz_decode(toks):
    out = bytearray()
    for t in toks:
        if isinstance(t, tuple):
            d, l = t
            for _ in range(l): out.append(out[-d])
        else:
            out.append(t)
    return bytes(out)
def lz_pack(toks):
    w = BitWriter()
    for t in toks:
        if isinstance(t, int): w.write(0, 1); w.write(t, 8)
        else: w.write(1, 1); w.write(t[0], 12); w.write(t[1] - 3, 4)
    return w.finish()
def rle(data):
    out = []
    for b in data:
        if out and out[-1][0] == b and out[-1][1] < 255: out[-1][1] += 1
        else: out.append([b, 1])
    return bytes(x for pair in out for x in pair)
def bwt(s: bytes):
    n = len(s)
    rot = sorted(range(n), key=lambda i: s[i:] + s[:i])
    return bytes(s[i - 1] for i in rot), rot.index(0)
def ibwt(last, idx):
    order = sorted(range(len(last)), key=lambda i: (last[i], i))
    out = bytearray(); p = idx
    for _ in last:
        p = order[p]; out.append(last[p])
    return bytes(out)
def mtf(data):
    sym = list(range(256)); out = []
    for b in data:
        i = sym.index(b); out.append(i); sym.insert(0, sym.pop(i))
    return out
text = b"the rain in spain falls mainly on the plain; the rain in spain " * 4 + bytes(range(32))
for name, data in [("text", text), ("empty", b""), ("one", b"aaaaaaa"), ("zeros", bytes(50))]:
    h = huff_encode(data)
    t = lz_encode(data)
    p = lz_pack(t)
    assert huff_decode(h) == data
    assert lz_decode(t) == data
    print(f"{name:<6}{len(data):>5} huff={len(h):>4} lz={len(p):>4} rle={len(rle(data)):>4} crc={zlib.crc32(h):08x} adler={zlib.adler32(p):#010x}")
b, i = bwt(text[:80])
print(b, i, ibwt(b, i) == text[:80])
print(mtf(b)[:30], sum(mtf(b)))
codes = canonical(code_lengths(b"abracadabra"))
print({chr(k): format(c, f"0{l}b") for k, (c, l) in codes.items()})
rnd = random.Random(7)
blob = bytes(rnd.randrange(256) for _ in range(200))
print(huff_decode(huff_encode(blob)) == blob, blob[:8].hex(" "), blob[-4:].hex())
