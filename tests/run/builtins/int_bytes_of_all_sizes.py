"""int.to_bytes and int.from_bytes."""
for n, size, order in [(0, 1, 'big'), (1, 2, 'big'), (258, 2, 'little'), (65535, 2, 'big'), (2**40 + 7, 8, 'little')]:
    b = n.to_bytes(size, order)
    print(b, b.hex(), int.from_bytes(b, order), int.from_bytes(b, byteorder=order, signed=True))
for n in (-1, -128, 127, -129, 128, 255, 256, -32768, 0):
    for size in (0, 1, 2):
        try:
            print(n, size, n.to_bytes(size, byteorder='big', signed=True))
        except OverflowError as e:
            print(n, size, 'signed', e)
        try:
            print(n, size, n.to_bytes(size, 'little'))
        except OverflowError as e:
            print(n, size, 'unsigned', e)
print(int.from_bytes([1, 2, 3], 'big'), int.from_bytes(bytearray(b'\xff\xfe'), 'little', signed=True))
print((1024).to_bytes(2, 'big') + (3).to_bytes(1, 'big'), int.from_bytes(b'', 'big'))
try:
    (5).to_bytes(2, 'middle')
except ValueError as e:
    print(e)
try:
    (5).to_bytes(-1, 'big')
except ValueError as e:
    print(e)
x = int.from_bytes(b'\x7f' + b'\xff' * 7, 'big')
print(x, x.to_bytes(8, 'big'))
