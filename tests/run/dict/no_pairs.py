for bad in ([[1, 2, 3]], [[1]], ["abc"]):
    try:
        print(dict(bad))
    except ValueError as e:
        print(e)
d = {}
try:
    d.update([(1, 2, 3)])
except ValueError as e:
    print(e)
try:
    d.update([1, 2])
except TypeError as e:
    print(e)
try:
    d.update(5)
except TypeError as e:
    print(e)
d.update([[1, 2], [3, 4]])
d.update({5: 6})
print(d)
try:
    {**5}
except TypeError as e:
    print(e)
