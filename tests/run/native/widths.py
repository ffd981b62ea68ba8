# vpyc: std=vpython
# An int that is wider than the parameter is an OverflowError, whatever the way it comes.
native include("_widths.h")

def attempt(n):
    try:
        print n, native take_int(n)
    except OverflowError:
        print n, "does not fit an int"

for n in [1, -5, 2147483647, 2147483648, -2147483648, -2147483649, 5000000000]:
    attempt(n)

big = 70000
small = 7
print native take_three(small, big, small * 2)
for factor in [2, 100]:
    try:
        print native take_three(small, big, small * factor)
    except OverflowError:
        print "not an unsigned char:", small * factor
try:
    print native take_three(big, big, 3)
except OverflowError:
    print "not a short:", big
minus_one = -1
try:
    print native take_unsigned(minus_one)
except OverflowError:
    print "not unsigned"
print native take_unsigned(minus_one + 5)
for count in [3, minus_one]:
    try:
        print native take_size(count), native take_uint64(count)
    except OverflowError:
        print "no size:", count
try:
    print native take_size(-1)
except OverflowError:
    print "a literal neither"
print native(->float) take_floats(1.5 * small, small)
wide = native give_long(5000000000)
try:
    print native take_int(wide)
except OverflowError:
    print "a long of C"
try:
    print native take_int(native give_long(big * 100000))
except OverflowError:
    print "a call in a call"
print native minus(native take_int(small) + 1, native take_int(native give_long(small)) * 2)
print native take_int(native give_long(small) + big), "OLY_ARG(", '"'
