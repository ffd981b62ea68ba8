# names for a star import
PI2 = 6.28
_private = 5
public_list = [1, 2, 3]


def double(x):
    return x * 2


def shared():
    return "tools"


def hidden_count():
    return _private
