# vpyc: std=vpython
native include(stdlib)
native abs(x=1)
native abs(*[1])
print native sizeof()
print native sizeof(1, 2)
