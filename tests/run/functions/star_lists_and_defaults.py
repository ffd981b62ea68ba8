class A:
    def f(self, a, b=2): return a, b
def g(a, b, c, *r): return a, b, c, r
def h(a, b, c=1, *, k): return a, b, c, k
def z(): return 1
def y(a): return a
def words(s): return s.split()
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
attempt(lambda: A().f(*words("")))
attempt(lambda: A().f(*words("a")))
attempt(lambda: A().f(*words("a b c")))
attempt(lambda: g(*words("")))
attempt(lambda: g(*words("a b")))
attempt(lambda: g(*words("a b c d e")))
attempt(lambda: g("q", *words("a b c d e")))
attempt(lambda: g("q", *words("a")))
attempt(lambda: h("q", *words("a"), k=2))
attempt(lambda: h("q", *words("a b"), k=2))
attempt(lambda: z(*words("a")))
attempt(lambda: z(*words("")))
attempt(lambda: y(*words("a v")))
attempt(lambda: y(*words("a")))
attempt(lambda: h(*map(int, "3 4 5".split()), k=2))
attempt(lambda: A().f(*{3: 4, 5: 6}))
attempt(lambda: A().f(*(x * x for x in range(2))))
