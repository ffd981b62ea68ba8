# vpyc: std=vpython
# test: stage=build
native include("_own.h")
print native takes_double(1.0)
p = native getenv("HOME")
print p + 1
f = native(->flot) takes_double(1.0)
print f
v = native const(NO_SUCH_NAME)
native mkdri("x")
w = native clock_gettime(0, None)
