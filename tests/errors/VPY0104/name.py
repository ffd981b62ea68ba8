# vpyc: std=vpython
x = native sqrt
print x
