from collections import namedtuple
P = namedtuple("P", "x y")
p = P(1, 2)
try:
    p.x = 5
except AttributeError as e:
    print(e)
for bad in range(3):
    try:
        if bad == 2: p.x = 5
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    p[0] = 1
except TypeError as e:
    print(e)
try:
    p.z = 1
except AttributeError as e:
    print(e)
try:
    del p.x
except AttributeError as e:
    print(e)
print(p)
