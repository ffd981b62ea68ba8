# base64: digits of 85 characters, errors of all bases
import base64, binascii


def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


for d in (b"",b"a",b"ab",b"abc",b"abcd",b"\0\0\0\0",b"\0\0",b"    x",bytes(range(256)),b"\0\0\0\0\0"):
    print(base64.b85encode(d), base64.a85encode(d), base64.a85encode(d,foldspaces=True,adobe=True,wrapcol=20), base64.b85encode(d,pad=True), base64.b85decode(base64.b85encode(d))==d, base64.a85decode(base64.a85encode(d))==d, base64.a85decode(base64.a85encode(d,adobe=True,foldspaces=True),adobe=True,foldspaces=True)==d, base64.b64encode(d), base64.b32encode(d), base64.b16encode(d), base64.encodebytes(d), base64.urlsafe_b64encode(d))
t(lambda: base64.b85decode("ab cd"))
t(lambda: base64.a85decode("azb"))
t(lambda: base64.a85decode("\x80"))
t(lambda: base64.b85decode("~~~~~"))
t(lambda: base64.a85decode("abc",adobe=True))
t(lambda: base64.b64decode("abc"))
t(lambda: base64.b64decode("a"))
t(lambda: base64.b64decode("ab!c",validate=True))
t(lambda: base64.b32decode("abc"))
t(lambda: base64.b16decode("xx"))
t(lambda: binascii.unhexlify("abc"))
print(base64.b64decode("YWJj"), base64.b64decode(b"YW Jj\n"), base64.b32decode("MFRGG==="), base64.b16decode("6162"), binascii.crc32(b"abc"), binascii.hexlify(b"ab",":"), base64.decodebytes(b"YWJj\n"))
