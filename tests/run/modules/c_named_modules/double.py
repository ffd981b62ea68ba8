# named as a type
def double(x):
    return x * 2
