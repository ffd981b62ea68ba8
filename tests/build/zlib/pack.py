native include(zlib)

text = "hello " * 50
packed = bytearray(200)
size = native const(200)->uLongf
status = native compress(packed, &size, text, len(text))
print status, size < len(text)

back = bytearray(400)
length = native const(400)->uLongf
native uncompress(back, &length, packed, size)
print length, back[:12], str(back[:length]) == str(bytearray(text, "ascii"))
print native(->uLong) crc32(0, text, len(text))
