native include("counter.h")
import array
import helper

# Pointers and structs keep their C type.
c = native counter_new("first")
native counter_add(c, 1.5)
native counter_add(c, 2)
print native(->float) counter_total(c), c.steps, float(c.total), native(->str) strdup(c.name)
c.steps = 9
print c.steps
native counter_free(c)
zero = native counter_zero()
print zero.steps, float(zero.total)
both = [native counter_new("a"), native counter_new("b")]
for one in both:
    native counter_add(one, 3.0)
print [helper.total(one) for one in both]

# Arrays.
print native sum_ints(array.array("i", [1, 2, 3]), 3), native const(calls)
print native(->float) sum_doubles([0.5, 0.25], 2)
floats = array.array("f", [0.5, 4.0, 8.0])
print native(->float32) sum_floats(floats, 3), native(->float32) sum_floats(&floats[1], 2)
print native count_words(["one", "two", "three"])
room = bytearray(3)
native fill(room, 2, 65)
print room
ints = [1, 2, 3]
native increment(&ints[1])
print ints

# Addresses.
def addresses():
    i = 41
    d = 1.25
    s = "mine"
    flag = False
    l = native const(7)->long
    native set_values(&i, &d, &s, &flag, &l)
    print i, d, s, flag, l
    i += 1
    s = s + "!"
    return i + len(s)
print addresses()

# Functions that C calls.
def twice(value, data: ptr):
    return value * 2
print native visit(5, twice, None)

# Constants.
print native const(LIMIT), native(->str) const(NAME), native(->str) const(version)
print native(->float) const(LIMIT), native sizeof(counter) > 8, native sizeof(int), native sizeof(ints[0])
n = 3
k = [native const(LIMIT) - i for i in range(n)]
print k, (lambda v: native abs(v))(-3), {native abs(-1): native abs(-2)}
if native abs(-1) and not native abs(0):
    print "tested"

# What does not fit is an error, not another number.
try:
    print native(->uint64) largest()
except OverflowError as e:
    print "OverflowError:", e
big = 1 << 40
m = 0
native scanf("%d", &m) if big < 0 else None
try:
    m = big
except OverflowError as e:
    print "OverflowError:", e
