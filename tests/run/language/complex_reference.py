# complex: operators, text, hashing, keywords.
a = 3 + 4j
b = complex(1, -2)
print(a, b, a + b, a - b, a * b, a / b, -a, +a, abs(a), a.real, a.imag, a.conjugate())
print(a == b, a != b, a == 3 + 4j, complex(5) == 5, complex(2, 0) == 2.0, bool(0j), bool(a))
print(complex("1+2j"), complex("3"), complex("-1j"), complex("  2.5-3e2j "), complex(), complex(1.5))
print(a ** 2, a ** 0, a ** 0.5, 2 ** a, 1j * 1j, 1j ** 2, a + 1, 1 + a, a * 2.5, 2 / a)
print(repr(1j), repr(-1j), repr(complex(0, -0.0)), repr(complex(-0.0, 1)), str(1 + 0j), complex("inf"), complex("nan+infj"))
print(f"{a:.2f} {a:10.1f}| {a}", "%s" % a, type(a), isinstance(a, complex))
try:
    complex("abc")
except ValueError as e:
    print(e)
try:
    a / 0
except ZeroDivisionError as e:
    print(e)
d = {1 + 2j: "x"}
print(d[1 + 2j], hash(complex(3, 0)) == hash(3), sum([1j, 2, 3.5]))
a += 1
a *= 1j
print(a, [1j, 2j].index(2j), 1j in [1j], sorted([3j, 1j], key=abs))
print(round(abs(complex(1, 1)), 3), complex(real=1, imag=2), complex(imag=3), pow(1j, 3))
