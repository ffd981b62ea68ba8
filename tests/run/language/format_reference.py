# The format specification for every kind of value.
for spec in ["", "d", "5", "<5", ">5", "^5", "=5", "05", "+", "-", " ", "+05", "x", "X", "#x", "#X", "o", "#o", "b", "#b", "#010b", "c", "e", ".2e", "f", ".1f", "g", "%", ",", "_", "n", "*^9", "x<8d", "0>6", "_x", "_b", "08,", "#_x", "+,d"]:
    print(repr(spec), repr(format(97, spec)), end="; ")
print()
for spec in ["", ".0f", ".3f", "8.2f", "<8.2f", "^8.2f", "+.1f", "08.2f", ".3e", ".3E", ".3g", ".10g", "g", "G", "%", ".1%", ",", ",.2f", "_.2f", "n", "=+10.2f", "*>12.3f", "#.0f", "#g", "z.1f", ".3", "10.4", " f", "e"]:
    print(repr(spec), repr(format(1234.5678, spec)), repr(format(-0.00001234, spec)), end="; ")
print()
for spec in ["", "s", "10", "<10", ">10", "^10", "*^10", ".2", "10.2", "-<6s", "05", "=<6"]:
    print(repr(spec), repr(format("abc", spec)), end="; ")
print()
for v, spec in [(1, "s"), ("a", "d"), (1.5, "d"), (1, ".2d"), ("a", "+"), ("a", ","), (1.5, "x"), ("a", "=5"), (1, "q"), (1, "c,"), ("x", "-"), ([1], "5")]:
    try:
        print(format(v, spec))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
w, p = 10, 3
x = 3.14159
print(f"{x:{w}.{p}f}|{x!r:>{w}}|{'a' + 'b':>5}|{x=}|{x = :.2f}|{w + p = }|{'q'!r:^7}|{{x}}|{x:{'<'}{w}}|")
print(f"{True} {True:d} {None} {[1, 2]} {(1,)} { {'a': 1} } {True:5} {'%'} {3:>{w}}")
print(f"{'nested ' + f'{w}'} {'a' if w else 'b'} {(lambda v: v * 2)(3)} {w:=+5}")
print(format(True), format(None), format([1]), format("x", ">3"), f"{1e5:,} {1e16:,} {0.1:,}")
print("{:d}".format(True), "{:>6}".format(True), "{:>6}".format(str(None)), "{:.3}".format("abcdef"), "{:c}".format(8364))
print("{0} {0!r} {0!a}".format("é"), "{:,}".format(-1234567), "{:012,d}".format(1234567), "{:+.3e}".format(0.0))
