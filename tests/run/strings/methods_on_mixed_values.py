from functools import reduce


def pipe(value, *fns):
    return reduce(lambda acc, f: f(acc), fns, value)


print(pipe([3, 1, 2], sorted, lambda xs: [x * 2 for x in xs], sum), pipe('x'), pipe(' a-b ', str.strip, str.upper, lambda t: t.split('-'), len))
mixed = [' a ', 5, 'b ']
for m in mixed:
    try:
        print(str.strip(m))
    except TypeError as e:
        print(e)
print(list(map(str.strip, ['a ', ' b'])))
