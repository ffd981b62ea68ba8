# one function called with different types
def double(x):
    return x + x


def largest(items):
    best = items[0]
    for i in items[1:]:
        if i > best:
            best = i
    return best


def swap(pair):
    a, b = pair
    return b, a


print(double(2), double(1.5), double('ab'), double([1]), double((0, 'x')))
print(largest([3, 9, 2]), largest(['fig', 'pear']), largest([(1, 2), (1, 3)]), largest('hello'))
print(swap((1, 'a')), swap(('x', [2])), swap([5, 6]))
ident = lambda x: x
print(ident(5) + 1, ident('s') + 't', ident(None))
