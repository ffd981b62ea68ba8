# vpyc: std=python3 int-width=big
# Ints as text and back, also long ones.
import sys

x = 123456789012345678901234567890
print(x, repr(x), str(-x), [x, -x], (x,), {x: -x}, {x})
print(f"{x} {x:,} {x:_} {x:x} {x:X} {x:#x} {x:b} {x:o} {x:+} {x: } {x:<35}| {x:>35} {x:^35}| {x:040} {x:=+40d}")
print(f"{x:e} {x:.3f} {x:g} {x:%}", format(x, ",d"), format(-x, "_x"))
print("%d|%40d|%-40d|%x|%X|%o|%s|%r|%+d|%.35d|%e|%i" % (x, x, x, x, x, x, x, x, x, x, x, -x))
print("{0:d} {0!r} {1:>5} {0:,}".format(x, 7))
template = "%d and %s and %x"
print(template % (x, -x, x))
layout = "{:>40} {:x}"
print(layout.format(x, x), layout.format(5, 255))
print(hex(x), oct(-x), bin(x))
for text in ["1" * 50, "-" + "9" * 30, "  +12_345_678_901_234_567_890  ", "0" * 30 + "5"]:
    print(int(text))
print(int("f" * 30, 16), int("zz" * 20, 36), int("0b" + "10" * 50, 0), int("-0x" + "ab" * 20, 0), int(b"1" * 30))
for text in ["", "12a", "1__2", "_1", "0x", "1.5", "9" * 30 + "x"]:
    try:
        print(int(text))
    except ValueError as error:
        print(error)
try:
    str(10**5000)
except ValueError as error:
    print(error)
try:
    int("1" * 5000)
except ValueError as error:
    print(error)
print(len(str(10**4299)), len(hex(10**5000)))
sys.set_int_max_str_digits(0)
print(sys.get_int_max_str_digits())
long = str(3**20959)
print(len(long), long[:30], long[-30:], int(long) == 3**20959)
print(len(str(7**40000)), hash(str(7**40000)) == hash(str(7**40000)))
print(str(10**2000)[1:] == "0" * 2000, str(10**2000 - 1) == "9" * 2000)
