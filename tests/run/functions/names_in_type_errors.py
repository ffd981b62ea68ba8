def outer():
    def f(a, b=1): return a
    class K:
        def m(self, a): pass
    print(f.__qualname__, K.m.__qualname__)
    try: f(*[1,2,3])
    except TypeError as e: print(e)
    try: K().m(*[1,2,3])
    except TypeError as e: print(e)
outer()
