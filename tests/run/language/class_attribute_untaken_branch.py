class C:
    def m(self):
        return 1
class K:
    a = 1
    if hasattr(C, "m"):
        b = 2
    else:
        c = 3
    if hasattr(C, "zz"):
        d = 4
    del a
for f in (lambda: K.a, lambda: K.b, lambda: K.c, lambda: K.d, lambda: K().c, lambda: K().a):
    try:
        print(f())
    except AttributeError as e:
        print(e)
