# vpyc: std=vpython
# test: stage=build
native include(stdlib)

def half(x):
    return native abs(x / 2.0)

print half(3)
