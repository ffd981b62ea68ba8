print([None] < [None])
print([None, 1] < [None, 2])
print([None] <= [None])
try:
    print([None] < [1])
except TypeError as e:
    print(e)
try:
    print([None, 2] < [1, 2])
except TypeError as e:
    print(e)
print((None, 1) < (None, 2))
print(({}, 1) < ({}, 2))
try:
    print(({}, 1) < ({1: 1}, 2))
except TypeError as e:
    print(e)
try:
    print(max([1], [""]))
except TypeError as e:
    print(e)
try:
    print([1] < [""])
except TypeError as e:
    print(e)
print([1] == [""], [] < [""], [1] < [])
try:
    print(sorted([(1, None), (1, 2)]))
except TypeError as e:
    print(e)
try:
    print(sorted([(1, {}), (2, [])]))
except TypeError as e:
    print(e)
