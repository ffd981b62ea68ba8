# vpyc: std=vpython
# test: stage=build
x = native(->float) cbrt(27.0)
print x
