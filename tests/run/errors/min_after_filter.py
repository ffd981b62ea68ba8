# ValueError: min() of nothing left after a filter
def smallest_above(l, limit):
    return min([v for v in l if v > limit])


for limit in (0, 5, 50):
    print(limit, smallest_above([3, 9, 7], limit))
