# bytearray: changing bytes in place
a = bytearray(b'hello')
a[0] = 72
a += b' world'
a.extend([33, 33])
print(a, len(a), a[-1], bytes(a[:5]), a[::-1], b'wor' in a, 72 in a)
a.insert(0, 42)
print(a.pop(), a.pop(0), a.find(b'o'), a.count(b'l'), a.index(b'w'), a.upper(), a.hex())
a.reverse()
print(a, bytearray(3), bytearray([1, 2]), bytearray(b'x') == b'x', bytearray('é', 'utf-8').decode())
del a[0]
a.remove(111)
print(bytes(a), list(bytearray(b'ab')), sum(bytearray(b'\x01\x02')))
try:
    a.append(256)
except ValueError as e:
    print(e)
a.clear()
print(a, not a)
