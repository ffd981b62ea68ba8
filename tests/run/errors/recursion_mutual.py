# RecursionError of two functions calling each other, with strings in the frames
def ping(s):
    return pong(s + "i")


def pong(s):
    return ping(s + "o")


print("start")
ping("")
