# vpyc: std=vpython
# test: stage=build
native include("_own.h")
data = [1, 2, 3]
native takes_ints(data, 3)
n = 5
native takes_long(&n)
native takes_int(&n, 3)
native takes_int()
native takes_int(n)
xs = [1.5]
print native(->float) takes_double(
    native takes_ints(xs, 1))
