def num(v):
    for f in (lambda: v.hex(), lambda: v.bit_length(), lambda: v.bit_count(), lambda: v.to_bytes(4, "little"), lambda: v.as_integer_ratio(), lambda: v.conjugate(), lambda: v.real, lambda: v.imag, lambda: v.numerator, lambda: v.denominator):
        try:
            print(f(), end=" ")
        except AttributeError as e:
            print(e, end=" ")
    print()
    if isinstance(v, int):
        print(v.bit_length())
for v in (2.5, 3, 1.0):
    num(v)
def norm(v):
    return v.hex()
for v in (2.5, 1):
    try:
        print(norm(v))
    except AttributeError as e:
        print(e)
