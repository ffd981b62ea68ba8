s = "héllo €😀"
for e in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig", "utf_16_le", "UTF16", "u32"):
    b = s.encode(e)
    print(e, b, b.decode(e) == s)
print(b"\xff\xfeh\x00i\x00".decode("utf-16"), b"\xfe\xff\x00h\x00i".decode("utf16"))
try:
    b"h\x00i".decode("utf-16-le")
except UnicodeDecodeError as e:
    print(e)
try:
    b"\x00\xd8".decode("utf-16-le")
except UnicodeDecodeError as e:
    print(e)
for b, e in ((b"\x00\xdc", "utf-16-le"), (b"\x00\xd8a\x00", "utf-16-le"), (b"\x00\x00\x11\x00", "utf-32-le"), (b"abc", "utf-32"), (b"\x00\xd8\x00\x00", "utf-32-le"), (b"\xd8\x00\x00", "utf-16-be"), (b"a", "utf-16")):
    try:
        b.decode(e)
    except UnicodeDecodeError as x:
        print(x)
    print(repr(b.decode(e, "replace")), repr(b.decode(e, "ignore")), repr(b.decode(e, "backslashreplace")))
print("a".encode("utf-16", "strict"), b"\xef\xbb\xbfhi".decode("utf-8-sig"), b"hi".decode("utf_8_sig"), b"".decode("utf-16"), "".encode("utf-32"))
