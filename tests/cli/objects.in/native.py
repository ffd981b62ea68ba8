# vpyc: std=vpython
native include("twice.h")

print native(->int) twice(21)
