# imports inside functions and branches run when reached, once
print("start")


def late(n):
    import heavy
    return heavy.work(n)


def never():
    import other
    return other.x


def pick(flag):
    if flag:
        from heavy import work as w
    else:
        from light import work as w
    return w(2)


print("before the call")
print(late(3))
print(late(4))
print(pick(False), pick(True), pick(False))
if len("abc") == 3:
    import light
    print(light.work(10))
