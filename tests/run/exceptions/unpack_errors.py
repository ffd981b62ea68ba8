# unpacking the wrong number of values
def try_unpack(seq):
    try:
        a, b = seq
        print(a, b)
    except ValueError as e:
        print(e)


try_unpack([1, 2])
try_unpack([1, 2, 3])
try_unpack([1])
try_unpack([])
try:
    first, *rest, last = [5]
except ValueError as e:
    print(e)
try:
    for a, b, c in [[1, 2, 3], [4, 5]]:
        print(a + b + c)
except ValueError as e:
    print(e)
