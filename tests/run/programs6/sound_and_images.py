"""WAV/BMP/PPM/TAR-ish binary writers and readers, CRC, base conversions, bytes idioms"""
import array, binascii, hashlib, io, math, os, random, struct, sys, tempfile, zlib, base64
from dataclasses import dataclass
from pathlib import Path
class WavWriter:
    def __init__(self, f, rate=8000, channels=1, bits=16):
        self.f, self.rate, self.channels, self.bits = f, rate, channels, bits
        self.frames = 0
        f.write(b"RIFF" + b"\0" * 4 + b"WAVE" + b"fmt " + struct.pack("<IHHIIHH", 16, 1, channels, rate, rate * channels * bits // 8, channels * bits // 8, bits) + b"data" + bytes(4))
    def write(self, samples):
        a = array.array("h", (max(-32768, min(32767, int(s * 32767))) for s in samples))
        if sys.byteorder == "big": a.byteswap()
        self.f.write(a.tobytes()); self.frames += len(a)
    def close(self):
        n = self.frames * self.bits // 8
        self.f.seek(4); self.f.write(struct.pack("<I", 36 + n)); self.f.seek(40); self.f.write(struct.pack("<I", n))
    def __enter__(self): return self
    def __exit__(self, *exc): self.close(); return False
def read_wav(data):
    riff, size, wave = struct.unpack("<4sI4s", data[:12])
    assert (riff, wave) == (b"RIFF", b"WAVE"), riff
    pos, fmt = 12, None
    while pos + 8 <= len(data):
        cid, n = struct.unpack_from("<4sI", data, pos); body = data[pos + 8:pos + 8 + n]
        if cid == b"fmt ": fmt = dict(zip("format channels rate byterate align bits".split(), struct.unpack("<HHIIHH", body)))
        elif cid == b"data":
            a = array.array("h"); a.frombytes(body)
            return fmt, a
        pos += 8 + n + n % 2
    raise ValueError("no data")
def tone(freq, secs, rate=8000, env=lambda t: 1.0):
    for i in range(int(secs * rate)):
        t = i / rate
        yield math.sin(2 * math.pi * freq * t) * env(t)
buf = io.BytesIO()
with WavWriter(buf) as w:
    w.write(tone(440, 0.05)); w.write(tone(880, 0.02, env=lambda t: math.exp(-50 * t)))
data = buf.getvalue(); fmt, samples = read_wav(data)
print(len(data), fmt, len(samples), max(samples), min(samples), samples[:5].tolist(), hashlib.md5(data).hexdigest())
def dft(xs): return [abs(sum(x * complex(math.cos(a), math.sin(a)) for n, x in enumerate(xs) for a in [-2 * math.pi * k * n / len(xs)])) for k in range(len(xs) // 2)]
spec = dft([s / 32768 for s in samples[:80]]); print(spec.index(max(spec)), round(max(spec), 3))
class Image:
    def __init__(self, w, h, color=(0, 0, 0)): self.w, self.h = w, h; self.px = bytearray(bytes(color) * (w * h))
    def __setitem__(self, xy, c):
        x, y = xy
        if 0 <= x < self.w and 0 <= y < self.h: o = 3 * (y * self.w + x); self.px[o:o + 3] = bytes(c)
    def __getitem__(self, xy): o = 3 * (xy[1] * self.w + xy[0]); return tuple(self.px[o:o + 3])
    def line(self, x0, y0, x1, y1, c):
        dx, dy = abs(x1 - x0), -abs(y1 - y0); sx, sy = (1 if x0 < x1 else -1), (1 if y0 < y1 else -1); err = dx + dy
        while True:
            self[x0, y0] = c
            if (x0, y0) == (x1, y1): break
            e2 = 2 * err
            if e2 >= dy: err += dy; x0 += sx
            if e2 <= dx: err += dx; y0 += sy
    def circle(self, cx, cy, r, c):
        x, y, d = r, 0, 1 - r
        while x >= y:
            for a, b in {(x, y), (y, x), (-x, y), (-y, x), (x, -y), (y, -x), (-x, -y), (-y, -x)}: self[cx + a, cy + b] = c
            y += 1
            if d < 0: d += 2 * y + 1
            else: x -= 1; d += 2 * (y - x) + 1
    def fill(self, x, y, c):
        old, todo = self[x, y], [(x, y)]
        while todo:
            x, y = todo.pop()
            if 0 <= x < self.w and 0 <= y < self.h and self[x, y] == old: self[x, y] = c; todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    def bmp(self):
        pad = -3 * self.w % 4
        rows = b"".join(b"".join(self.px[o:o + 3][::-1] for o in range(3 * y * self.w, 3 * (y + 1) * self.w, 3)) + b"\0" * pad for y in range(self.h - 1, -1, -1))
        return struct.pack("<2sIHHI", b"BM", 54 + len(rows), 0, 0, 54) + struct.pack("<IiiHHIIiiII", 40, self.w, self.h, 1, 24, 0, len(rows), 2835, 2835, 0, 0) + rows
    def ppm(self): return b"P6 %d %d 255\n" % (self.w, self.h) + self.px
    def ascii(self): return "\n".join("".join(" .:-=+*#%@"[sum(self[x, y]) * 9 // 765] for x in range(self.w)) for y in range(self.h))
im = Image(21, 11); im.line(0, 0, 20, 10, (255, 0, 0)); im.circle(10, 5, 4, (0, 255, 128)); im.fill(0, 10, (40, 40, 90)); print(im.ascii())
b = im.bmp(); print(len(b), b[:30].hex(), binascii.crc32(b), hashlib.sha256(im.ppm()).hexdigest()[:16], im.ppm()[:12])
def crc_table(poly=0xEDB88320):
    for n in range(256):
        for _ in range(8): n = n >> 1 ^ (poly if n & 1 else 0)
        yield n
T = tuple(crc_table())
def crc32(data, c=0):
    c ^= 0xFFFFFFFF
    for x in data: c = T[(c ^ x) & 255] ^ c >> 8
    return c ^ 0xFFFFFFFF
print(hex(crc32(b"123456789")), crc32(b) == zlib.crc32(b), f"{zlib.adler32(b'Wikipedia'):08x}")
def b58(n, alphabet="123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"):
    out = ""
    while n: n, r = divmod(n, 58); out = alphabet[r] + out
    return out
print(b58(int.from_bytes(b"hello", "big")), base64.b64encode(b[:10]), base64.b32encode(b"foobar").decode(), base64.b16decode(b"DEADBEEF"), base64.urlsafe_b64decode(b"-_8="), binascii.hexlify(b"\x01\xff", "-") )
def varint(n):
    out = bytearray()
    while True:
        out.append(n & 127 | (128 if n > 127 else 0)); n >>= 7
        if not n: return bytes(out)
def unvarint(it):
    n = shift = 0
    for x in it:
        n |= (x & 127) << shift; shift += 7
        if x < 128: return n
stream = iter(b"".join(map(varint, [0, 1, 300, 70000, 2**40]))); print([unvarint(stream) for _ in range(5)], (-5).to_bytes(4, "little", signed=True), int.from_bytes(b"\xfb\xff", "little", signed=True))
def xor(data, key): return bytes(a ^ k for a, k in zip(data, key * (len(data) // len(key) + 1)))
print(xor(xor(b"attack", b"key"), b"key"), bytes.fromhex("de ad"), b"a,b,,c".split(b","), b"%s=%d" % (b"x", 5), b"abc".translate(bytes.maketrans(b"ab", b"xy")), bytearray(b"abc").replace(b"b", b"--"), b"\x00\xff".hex(":"), memoryview(b"abcdef")[1:4].tobytes(), b"tEsT".swapcase(), b"x" in b"axb", 97 in b"abc", b" pad ".strip(), b"7".zfill(3), b"a\nb".splitlines(), max(b"hello"), sorted(b"cab"), list(b"ab"), bytes(range(3)), b"ab" * 2, b"abc"[::-1], b"abc".find(b"c"), b"abcabc".count(b"bc"), b"abc" < b"abd", hash(b"a") == hash(b"a"))
with tempfile.TemporaryDirectory() as d:
    p = Path(d) / "sub" / "x.bin"; p.parent.mkdir(); p.write_bytes(data)
    print(p.stat().st_size == len(data), p.name, p.suffix, p.exists(), [q.name for q in p.parent.iterdir()], p.read_bytes()[:4], os.path.getsize(p))
    with open(p, "r+b") as f: f.seek(-2, os.SEEK_END); print(f.tell(), f.read(), f.seek(0), f.readinto(bytearray(4)), f.truncate(10))
    print(len(p.read_bytes())); p.unlink(); print(p.exists())
