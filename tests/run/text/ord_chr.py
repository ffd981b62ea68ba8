# ord, chr, hex, oct, bin, int with bases, code points beyond the BMP
print(ord('a'), ord('€'), ord('😀'), chr(97), chr(8364), chr(128512), chr(0) == '\0')
print(hex(255), oct(8), bin(10), hex(-255), bin(0), bin(-5))
print(int('ff', 16), int('0xff', 16), int('1010', 2), int('0b11', 0), int('z', 36), int('-17', 8), int(' 42 '), int('1_000'))
print(''.join(chr(ord('a') + i) for i in range(26)))
print([ord(c) - ord('A') for c in 'HELLO'], sum(map(ord, 'abc')), chr(ord('a') ^ 32))
print(len('😀é'), [c for c in 'a😀é'], '😀é'[::-1])
print(ascii('é😀a'), 'a' < 'b' < 'é' < '😀', max('añz'), sorted('bañ'))
