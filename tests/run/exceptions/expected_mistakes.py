def f(a, b=2):
    return a + b
try:
    1 + "a"
except TypeError as e:
    print(e)
try:
    "a" + 1
except TypeError as e:
    print(e)
try:
    [] + (1,)
except TypeError as e:
    print(e)
try:
    f()
except TypeError as e:
    print(e)
try:
    f(1, 2, 3)
except TypeError:
    print("TypeError")
try:
    f(1, "x")
except TypeError:
    print("TypeError f")
try:
    (1).foo
except AttributeError as e:
    print(e)
class A:
    pass
a = A()
try:
    a.x
except AttributeError as e:
    print(e)
try:
    for i in 5:
        print(i)
except TypeError as e:
    print(e)
try:
    5()
except TypeError as e:
    print(e)
try:
    x = [1, 2]["a"]
except TypeError:
    print("TypeError idx")
try:
    {[]: 1}
except TypeError as e:
    print(e)
try:
    len(5)
except TypeError as e:
    print(e)
try:
    1 < "a"
except TypeError as e:
    print(e)
try:
    -"x"
except TypeError as e:
    print(e)
try:
    a, b = 1, 2, 3
except ValueError as e:
    print(e)
try:
    "abc"[0] = "x"
except TypeError as e:
    print(e)
try:
    int([])
except TypeError as e:
    print(e)
try:
    print((1, 2)[2])
except IndexError as e:
    print(e)
try:
    "".join([1, 2])
except TypeError:
    print("join")
try:
    a.foo()
except AttributeError as e:
    print(e)
try:
    (1, 2).append(3)
except AttributeError as e:
    print(e)
def g():
    try:
        return None + 1
    finally:
        print("fin")
try:
    g()
except TypeError:
    print("g TypeError")
