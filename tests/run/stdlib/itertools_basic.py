# itertools: count, cycle, repeat, chain, islice, accumulate, starmap
from itertools import accumulate, chain, count, cycle, islice, repeat, starmap
import operator

print(list(islice(count(5), 3)), list(islice(count(0, 3), 4)), list(islice(cycle('ab'), 5)), list(repeat('x', 3)))
print(list(chain([1], (2, 3), range(2))), list(chain.from_iterable(['ab', 'c'])), list(chain()))
print(list(islice(range(10), 2, 8, 2)), list(islice('abcdef', 2, None)))
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4], max)), list(accumulate([1, 2, 3], operator.mul)))
print(list(accumulate([1, 2], initial=10)), list(starmap(pow, [(2, 3), (3, 2)])))
print([a + b for a, b in zip('xyz', cycle('12'))], sum(islice(count(1), 100)))
