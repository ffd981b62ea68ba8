# vpyc: std=vpython
x = native const(3 + 4)
print x
