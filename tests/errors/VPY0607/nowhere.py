# vpyc: std=vpython
# test: stage=build
# test: flags=-I .
native include("_declared.h")
print native(->int) declared_only(3)
