class A:
    @property
    def x(self): return 1
    @classmethod
    def c(cls): return 2
    def m(self): return 3
    z = 4
print(isinstance(A.z, property))
for n in ('x', 'z', 'm'):
    print(n, n in A.__dict__, isinstance(getattr(A, n), property))
for k, v in vars(A).items():
    if not k.startswith('__'):
        print(k, isinstance(v, classmethod), isinstance(v, property), callable(v), type(v).__name__, hasattr(v, 'fget'))
print(A.__dict__['c'].__func__(A))
