# bytes and bytearray: literals, indexing, methods, encode and decode
b = b'hello\x00\xff'
print(b, len(b), b[0], b[-1], b[1:3], list(b[:3]), b'ell' in b, 104 in b)
print('héé'.encode('utf-8'), b'h\xc3\xa9'.decode('utf-8'), 'abc'.encode(), bytes([65, 66]), bytes(3), b'a' + b'b', b'ab' * 2)
a = bytearray(b'abc')
a[0] = 120
a.append(100)
a.extend(b'ef')
print(a, bytes(a), len(a), a.decode())
print(b'a,b'.split(b','), b' x '.strip(), b'abc'.upper(), b'abcb'.find(b'b'), b'-'.join([b'x', b'y']), b'abc'.hex(), bytes.fromhex('0aff'))
print(b'a' < b'b', b'ab' == b'ab', sum(b'\x01\x02'), max(b'az'), [x ^ 1 for x in b'ab'], b'abc'.startswith(b'ab'), b'x'.replace(b'x', b'yy'))
