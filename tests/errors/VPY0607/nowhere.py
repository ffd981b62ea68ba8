# vpyc: std=vpython
# test: stage=build
native include("_declared.h")
print native(->int) declared_only(3)
