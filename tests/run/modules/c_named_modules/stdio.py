# named as a header
def puts(s):
    return "puts:" + s
