# vpyc: std=vpython
native include("helper.h")
import plain
print plain.add(native helper_answer(), 1)
