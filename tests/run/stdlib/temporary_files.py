# tempfile: files that are removed, numbers of files
import tempfile, os

with tempfile.NamedTemporaryFile("w",suffix=".txt",delete=False) as f: f.write("hi"); n=f.name
print(open(n).read(), n.endswith(".txt"), os.path.exists(n)); os.unlink(n)
with tempfile.NamedTemporaryFile() as f: f.write(b"abc"); f.seek(0); print(f.read(), os.path.exists(f.name)); m=f.name
print(os.path.exists(m))
with tempfile.TemporaryFile("w+") as f: f.write("x"); f.seek(0); print(f.read())
with tempfile.NamedTemporaryFile(mode="w+") as f: print(f.write("a\nb")); f.seek(0); print(f.readlines())
fd,p=tempfile.mkstemp(); os.write(fd,b"q"); os.close(fd); print(open(p).read()); os.remove(p)
with tempfile.TemporaryDirectory() as d: print(os.path.isdir(d))
