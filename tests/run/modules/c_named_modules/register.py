# named as a keyword
value = 41


def get():
    return value
