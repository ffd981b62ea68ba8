# Lists of pieces of many lengths, keys that differ in a single byte, case of long texts, sorts by common starts.
import os

for n in (0, 1, 15, 16, 17, 31, 32, 33, 100):
    words = ["w%d" % i for i in range(n)]
    text = " ".join(words)
    assert text.split() == words or n == 0, n
    print(n, len(text.split()), len(text.split(" ")), text.rsplit(" ", 3), text.split(" ", 20)[-1:], text.rsplit()[:2])
    lines = "\n".join(words)
    print(len(lines.splitlines()), lines.splitlines(True)[-2:], "\r\n".join(words).splitlines()[:3])

print("a\x1cb\x85c\u2028d\x0be\rf\r\ng\tplain tail and more\x7f text\x80é".splitlines())
print("  einzelne\u2003wörter\x1fmit\u00a0leeren\x85stellen ".split())

# Keys of every length, equal but for one place.
for length in range(1, 40):
    keys = {}
    base = "k" * length
    keys[base] = -1
    for at in range(length):
        keys[base[:at] + "x" + base[at + 1:]] = at
    good = 0
    for at in range(length):
        built = "".join("x" if i == at else "k" for i in range(length))
        if keys[built] == at:
            good += 1
    print(length, good, len(keys), keys["".join(["k"] * length)], ("y" * length) in keys, len(set(keys)))

alphabet = "".join(chr(c) for c in range(32, 127))
for start in range(0, 20):
    piece = (alphabet * 2)[start:start + 70 + start]
    print(piece.upper(), piece.lower(), piece.swapcase().swapcase() == piece)
print("".join(chr(c) for c in range(128)).upper() == "".join(chr(c - 32) if 97 <= c <= 122 else chr(c) for c in range(128)))
print("Grüße an ALLE in der Straße".upper(), "ÄÖÜ und LANGE zeilen mit TEXT".lower())

names = ["prefix/%s%d" % (c * (i % 3), i * 7919 % 1000) for i in range(60) for c in "bÄa\x00"]
names += ["prefix/", "prefix/a", "prefix/a\x00", "prefix/a\x00\x00", "prefix/aaaaaaaaaaaaaaaa", "prefix/aaaaaaaaaaaaaaab"]
print([ascii(n) for n in sorted(names)])
print([ascii(n) for n in sorted(names, reverse=True)][:20])
same = ["same"] * 5
same.sort()
print(same, sorted(["b", "", "a", "ab", ""]), sorted([""]))

path = "pieces_and_keys.tmp"
with open(path, "w", newline="") as f:
    f.write("one\r\ntwo\rthree\n\r\n\rlast é line " + "x" * 5000 + "\r\nend")
with open(path) as f:
    print([len(line) for line in f])
with open(path) as f:
    whole = f.read()
    print(len(whole), whole.count("\n"), whole.count("\r"), f.read() == "")
with open(path) as f:
    first = f.readline()
    print(repr(first), len(f.read()), repr(f.readline()))
with open(path, newline="\n") as f:
    print(f.read().count("\r"))
os.remove(path)
