# vpyc: std=vpython
native include(math.h, stdio)
