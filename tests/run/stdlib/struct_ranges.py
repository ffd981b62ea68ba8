# vpyc: int-width=big
import struct
for c in "bBhHiIlLqQ":
    for p in ("", "<"):
        for v in (-1, 1<<70, 1<<63, 1<<33, 300, 70000, -(1<<40)):
            try:
                print(struct.pack(p+c, v), struct.unpack(p + c, struct.pack(p+c, v)))
            except Exception as e:
                print(repr(p+c), v, type(e).__name__, e)
for f,v in [("<f",1e300),("<e",1e10),("<f",float("inf")),("<f",3e38)]:
    try: print(struct.pack(f,v))
    except Exception as e: print(f,v,type(e).__name__,e)
for f,v in [("<f","x"),("<i","x"),("c","a"),("?","x"),("4s","ab")]:
    try: print(struct.pack(f,v))
    except Exception as e: print(f,v,type(e).__name__,e)
try: struct.pack("<i", 1.5)
except struct.error as e: print(e)
try: struct.pack("<d", None)
except struct.error as e: print(e)
class I:
    def __index__(self): return 7
print(struct.pack("<H", I()), struct.pack("<2H", *[1, 2]), struct.pack("<" + "H" * 3, *range(3)), struct.pack("3s", bytearray(b"abc")))
