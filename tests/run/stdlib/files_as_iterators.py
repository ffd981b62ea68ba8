import io, os, tempfile
path = os.path.join(tempfile.mkdtemp(), "nx.txt")
with open(path, "w") as f: f.write("h1,h2\n1,2\n3,4\n")
with open(path) as f:
    header = next(f).strip().split(",")
    for line in f: print(header, line.strip())
    print(next(f, "end"))
s = io.StringIO("a\nb\n"); print(next(s), list(s))
import sys, os, tempfile, io
p = os.path.join(tempfile.mkdtemp(), "t.bin")
with open(p, "wb") as f:
    print(f.write(b"abc\ndef\n"), f.write(bytearray(b"xyz")), f.writelines([b"1\n", b"2"]), f.writable(), f.readable(), f.seekable(), f.isatty(), f.fileno() > 2)
with open(p, "rb") as f:
    print(next(f), f.readlines(), f.seek(0), list(f), f.closed)
    f.seek(1); b = bytearray(3); print(f.readinto(b), b, f.tell())
print(f.closed)
with open(p, "r+") as f:
    print(f.truncate(4), f.read(), f.mode)
print(open(p).read())
lines = iter(open(p)); print(next(lines))
def head(f, n): return [next(f).rstrip() for _ in range(n)]
with open(p, "w") as f: f.writelines(f"{i}\n" for i in range(5))
with open(p) as f: print(head(f, 2), f.readline(), [l for l in f]); 
with open(p) as f:
    it = zip(f, f)
    print([(a.strip(), b.strip()) for a, b in it])
with open(p) as f:
    for line in f:
        if line.startswith("1"): print("found", next(f))
try: next(io.StringIO(""))
except StopIteration: print("stop")
print(sum(1 for _ in open(p)), max(open(p), key=len), sorted(open(p), reverse=True)[0], dict(enumerate(open(p)))[2], [*open(p)][1], "3\n" in open(p))
