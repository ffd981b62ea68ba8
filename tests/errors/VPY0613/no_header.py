# vpyc: std=vpython
# test: stage=build
x = native(->int) getppid()
print x
