# Integer operators whose C counterparts mean something else.
def floor_and_rest(a, b):
    return a // b, a % b


def mix(a, b):
    return (a << 3 | b & 7) ^ ~a


for a in (7, -7):
    for b in (2, -2):
        print(floor_and_rest(a, b), divmod(a, b), mix(a, b))
print(2 ** 10, 7 / 2, -7 // 2.0, 5 % -3, 1 < 2 < 3, not 0)
