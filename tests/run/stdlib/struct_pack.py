# struct: pack, unpack, calcsize with byte orders
import struct

b = struct.pack('<IHb', 305419896, 4660, -2)
print(b, len(b), struct.calcsize('<IHb'), struct.calcsize('>dQ'))
print(struct.unpack('<IHb', b))
print(struct.pack('>I', 1), struct.pack('<I', 1), struct.pack('>h', -300), struct.pack('!2B', 1, 255))
print(struct.unpack('>d', struct.pack('>d', 1.5)), struct.unpack('<f', struct.pack('<f', 0.25))[0])
print(struct.pack('4s', b'ab'), struct.unpack('4s', b'wxyz')[0], struct.pack('<?', True))
a, b, c = struct.unpack('<3h', bytes([1, 0, 255, 255, 0, 1]))
print(a, b, c)
try:
    struct.unpack('<I', b'abc')
except struct.error as e:
    print(e)
