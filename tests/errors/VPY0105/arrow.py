# vpyc: std=vpython
x = native(->) sqrt(2.0)
print x
