def f():
    print("f")
    return 3
def g():
    print("g")
    return "x"
def h():
    print("h")
    return None
def l():
    print("l")
    return [1]
class A: pass
def a():
    print("a")
    return A()
print(f() == g(), g() != l(), h() == f(), f() is h(), l() == (1,), a() == 3, a() != g(), {f(): 1} == l(), (f(), 1) == g(), f() in [g()], h() in (f(), 2), len == f(), f == g)
if f() == g(): print("no")
while l() == g(): print("no")
x = f() == h() or g() == l()
print(x)
