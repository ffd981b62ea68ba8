# vpyc: std=vpython
x = native(float) sqrt(2.0)
print x
