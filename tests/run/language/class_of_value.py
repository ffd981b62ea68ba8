# __class__ of values of every kind; str of bytes.
print(str(b'abc', 'utf-8'), str(b'\xff', 'utf-8', 'replace'), str(b'x', encoding='ascii'), str(bytearray(b'q'), 'ascii'))
print([].__class__, 'a'.__class__.__name__, 1 .__class__, {}.__class__ == dict)

class A:

    def clone(self):
        return self.__class__()

class B(A):
    pass

print(type(B().clone()).__name__, B().__class__, B().__class__.__name__, A.__class__)
try:
    raise ValueError('x')
except Exception as e:
    print(e.__class__.__name__, e.__class__)
for v in [1, 'a', None, A()]:
    print(v.__class__.__name__, v.__class__ is int)
