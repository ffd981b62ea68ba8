# vpyc: std=vpython
print native const(ANSWER)
