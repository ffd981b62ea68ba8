# functions checking arguments and raising the fitting built-in error
def sub_list(items, start, count):
    if not isinstance(start, int):
        raise TypeError('start must be an int')
    if count < 0:
        raise ValueError(f'negative count: {count}')
    if start + count > len(items):
        raise IndexError('%d items, %d wanted' % (len(items), start + count))
    return items[start:start + count]


def area(w, h):
    if w <= 0 or h <= 0:
        raise ValueError('sides must be positive', w, h)
    return w * h


for start, count in [(0, 2), (1, -1), (2, 5)]:
    try:
        print(sub_list([1, 2, 3], start, count))
    except (ValueError, IndexError) as e:
        print(type(e).__name__, '-', e)
try:
    area(2, -3)
except ValueError as e:
    print(e.args[0], e.args[1:], len(e.args))
print(area(2, 3))
