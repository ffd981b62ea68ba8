# struct: Struct objects, unpack_from, iter_unpack, native alignment
import struct

s = struct.Struct('>HHf')
data = s.pack(1, 2, 1.5)
print(data, s.size, s.unpack(data), struct.calcsize('bi'), struct.calcsize('=bi'))
print(struct.unpack_from('<H', b'\x00\x01\x02\x03', 1), list(struct.iter_unpack('<BB', b'\x01\x02\x03\x04')))
print(struct.unpack('>q', struct.pack('>q', -5)), struct.pack('3p', b'abcd'), struct.unpack('<e', struct.pack('<e', 0.1)))
for n in (256, -1):
    try:
        struct.pack('B', n)
    except struct.error as e:
        print(e)
