# vpyc: std=vpython
# test: stage=build
native include(no_such_header)
print 1
