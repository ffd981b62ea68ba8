# vpyc: std=vpython
print "a", end=""
