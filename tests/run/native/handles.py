# vpyc: std=vpython
# C handles in objects, lists, dicts, tuples, generators.
native include(stdio)
native include(stdlib)

class File:
    def __init__(self, path, mode):
        self.handle = native fopen(path, mode)
        if self.handle == None:
            raise IOError("cannot open " + path)
    def write(self, text):
        native fputs(text, self.handle)
    def lines(self):
        room = bytearray(256)
        while native fgets(room, 256, self.handle) != None:
            end = room.find(b"\n")
            yield str(room[:end].decode())
    def close(self):
        native fclose(self.handle)

f = File("native_handles.tmp", "w")
for i in range(3):
    f.write("line %d\n" % i)
f.close()
f = File("native_handles.tmp", "r")
for line in f.lines():
    print line
f.close()
try:
    File("/nowhere/y", "r")
except IOError as e:
    print "IOError", e
files = {}
files["a"] = File("native_handles.tmp", "r")
for name in files:
    files[name].close()
handles = [native fopen("/dev/null", "w") for i in range(3)]
for h in handles:
    native fclose(h)
handles = []
def opened(path):
    h = native fopen(path, "r")
    return h, path
h, p = opened("/dev/null")
print h != None, p
native fclose(h)

def numbered(paths, mode="r"):
    for path in paths:
        yield native fopen(path, mode)
for handle in numbered(["/dev/null"]):
    print handle is not None
    native fclose(handle)
table = {"null": native fopen("/dev/null", "r")}
native fclose(table["null"])
if (h := native fopen("/nowhere/z", "r")) == None:
    print "none", not h
both = (native fopen("/dev/null", "r"), 1)
print both[1]
native fclose(both[0])
def closed(handle=None):
    if handle != None:
        return native fclose(handle)
    return -1
print closed(handle=native fopen("/dev/null", "r"))
chosen = native fopen("/dev/null", "r") if len(p) > 3 else native fopen("/dev/zero", "r")
native fclose(chosen)
last = None
native remove("native_handles.tmp")
