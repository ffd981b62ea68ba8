# assert with and without a message
def mean(xs):
    assert len(xs) > 0, 'mean of nothing'
    return sum(xs) / len(xs)


print(mean([1, 2, 3]))
try:
    mean([])
except AssertionError as e:
    print('assertion:', e)
try:
    assert 1 + 1 == 3
except AssertionError as e:
    print('empty message', repr(str(e)))
n = 5
try:
    assert n < 3, f'n is {n}'
except AssertionError as e:
    print(e)
assert (n, 'always true')[0] == 5
print('end')
