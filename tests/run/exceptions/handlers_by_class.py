class A(Exception): pass
class B(A): pass
class C(ValueError): pass
class D(LookupError): pass
class E(BaseException): pass
class P: pass
class F(B, KeyError): pass
def t(n):
    if n == 0: raise A("a")
    if n == 1: raise B("b")
    if n == 2: raise C("c")
    if n == 3: raise D("d")
    if n == 4: raise E("e")
    if n == 5: raise F("f")
    if n == 6: raise KeyError("k")
    if n == 7: raise UnicodeError("k")
    if n == 8: raise FileNotFoundError("k")
    if n == 9: raise SystemExit(3)
    if n == 10: raise OverflowError("x")
    if n == 11: return [1][n]
    if n == 12: raise ModuleNotFoundError("x")
    return n // (n - 13)
def who(n):
    r = []
    try:
        t(n)
    except A: r.append("A")
    except BaseException: pass
    try:
        t(n)
    except B: r.append("B")
    except BaseException: pass
    try:
        t(n)
    except C: r.append("C")
    except BaseException: pass
    try:
        t(n)
    except ValueError: r.append("ValueError")
    except BaseException: pass
    try:
        t(n)
    except LookupError: r.append("LookupError")
    except BaseException: pass
    try:
        t(n)
    except KeyError: r.append("KeyError")
    except BaseException: pass
    try:
        t(n)
    except Exception: r.append("Exception")
    except BaseException: pass
    try:
        t(n)
    except OSError: r.append("OSError")
    except BaseException: pass
    try:
        t(n)
    except (ArithmeticError, ImportError): r.append("AI")
    except BaseException as e:
        if isinstance(e, E): r.append("E")
        r.append(type(e).__name__)
    print(n, r)
for i in range(14): who(i)
