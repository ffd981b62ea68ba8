# bisect: left, right, insort, grading
import bisect
from bisect import bisect_left, bisect_right, insort

xs = [1, 3, 3, 3, 7]
print(bisect_left(xs, 3), bisect_right(xs, 3), bisect.bisect(xs, 0), bisect_left(xs, 8), bisect_left([], 1))
insort(xs, 4)
insort(xs, 0)
print(xs)
print([['F', 'D', 'C', 'B', 'A'][bisect.bisect([60, 70, 80, 90], s)] for s in (33, 60, 75, 89, 90, 100)])
words = ['bee', 'cat', 'fox']
insort(words, 'dog')
print(words, bisect_left(words, 'cow'))
print(bisect_left([(1, 'a'), (2, 'b')], (2, 'a')), bisect_left(range(100), 42), bisect_left(xs, 3, 2, 4))


def has(a, x):
    i = bisect_left(a, x)
    return i < len(a) and a[i] == x


print([x for x in range(9) if has(xs, x)])
