# *args: collecting, forwarding, spreading
def total(*nums):
    s = 0
    for n in nums:
        s += n
    return s


def first_rest(first, *rest):
    return first, rest, len(rest)


def forward(*args):
    return total(*args) * 2


print(total(), total(1), total(1, 2, 3))
print(first_rest(1), first_rest(1, 2, 3))
print(forward(1, 2), forward(*[4, 5, 6]), forward(*range(5), 10))
print(max(*[3, 9, 2]), print(*'abc', sep='-'))


def join(sep, *words, end=''):
    return sep.join(words) + end


print(join('+', 'a', 'b', end='!'), join(' '), join(*['/', 'x', 'y']))
