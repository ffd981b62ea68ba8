# named as a function, with a function of the same name
def printf(n):
    return "printf%d" % n
