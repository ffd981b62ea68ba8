# An int where a float joins in; a value that may be missing.
def half_or_zero(n):
    if n == 0:
        return 0
    return n / 2


def find(items, wanted):
    for i, item in enumerate(items):
        if item == wanted:
            return i
    return None


print(half_or_zero(0), half_or_zero(3))
place = find(["a", "b"], "b")
if place is not None:
    print(place + 1)
print(find(["a"], "z"))
