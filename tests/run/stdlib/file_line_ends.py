import os
p = "_line_ends.txt"
def show(data):
    with open(p, "wb") as f:
        f.write(data)
    with open(p) as f:
        print([l for l in f])
    with open(p) as f:
        print(repr(f.read()))
    with open(p) as f:
        print(repr(f.read(3)), repr(f.readline()), repr(f.read()))
    with open(p, newline="") as f:
        print(repr(f.read()))
    with open(p, newline="\n") as f:
        print([l for l in f])
show(b"abc\r\ndef\rghi\n\r\n\rx")
show(b"a\r\r\nb\r")
show(b"")
show(b"\r")
show(b"one line")
show(("x" * 4095 + "\r\n" + "y" * 4094 + "\r" + "z\n").encode())
show("h\u00e9llo\r\nw\u00f6rld \u20ac\n".encode("utf-8"))
os.remove(p)
