class A: pass
class B: pass
def key(i):
    if i < 5: return i
    if i < 6: return 'x'
    if i < 7: return [A()]
    return [B(), 5]
xs = [3, 1, 2]
xs.sort(key=key)
print(xs)
try:
    print(sorted([7, 6], key=key))
except TypeError as e:
    print(e)
try:
    print(key(6) < key(7))
except TypeError as e:
    print(e)
try:
    print(key(1) < key(7))
except TypeError as e:
    print(e)
print(key(3) < key(4), max(1, 2, key=key))
