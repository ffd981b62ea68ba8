MASK = 0xFFFFFFFFFFFFFFFF
def fnv(s):
    h = 0xcbf29ce484222325
    for c in s.encode():
        h ^= c
        h = h * 0x100000001b3 & MASK
    return h
print(hex(fnv('hello')))
