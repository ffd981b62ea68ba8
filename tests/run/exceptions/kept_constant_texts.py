# Many exceptions with constant texts, all of them kept.
def made(n):
    try:
        if n % 2 == 0:
            raise ValueError("even")
        raise TypeError("odd")
    except (ValueError, TypeError) as e:
        return e


a = made(0)
b = made(1)
c = made(2)
d = made(3)
e = made(4)
f = made(5)
print(a, b, c, d, e, f)
print(type(a).__name__, type(b).__name__, type(f).__name__)
