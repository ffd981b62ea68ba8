print(b"%d items %s" % (3, b"abc"), b"%05d|%-5d|%x" % (42, 7, 255), b"%c%c" % (65, b"B"), b"%.2f" % 3.14159)
print(b"%a" % "h\xe9", b"%r" % "x", b"%%" % (), b"%s" % b"one", b"%b" % bytearray(b"two"), b"%(k)d" % {b"k": 1})
for value in (b"x", b"yy"):
    print(b"[%5s]" % value, bytearray(b"<%-4s>") % value)
head = b"%s: %d\r\n"
print(head % (b"Length", 12))
try:
    print(b"%s" % "text")
except TypeError as e:
    print(e)
try:
    print(b"%c" % 256)
except OverflowError as e:
    print(e)
try:
    print(b"%d" % b"1")
except TypeError as e:
    print(e)
try:
    print(b"%d %d" % (1,))
except TypeError as e:
    print(e)
