"""Natural merge sort with runs, binary insertion and a merge stack; compared on records."""
import random
from functools import cmp_to_key, total_ordering
from bisect import bisect_right

MIN_MERGE = 16


class Counter(object):
    compares = 0
    moves = 0

    @classmethod
    def reset(cls):
        cls.compares = cls.moves = 0


def less(a, b):
    Counter.compares += 1
    return a < b


def count_run(a, lo, hi):
    run = lo + 1
    if run == hi:
        return 1
    if less(a[run], a[lo]):
        while run < hi and less(a[run], a[run - 1]):
            run += 1
        a[lo:run] = a[lo:run][::-1]
    else:
        while run < hi and not less(a[run], a[run - 1]):
            run += 1
    return run - lo


def binary_insertion(a, lo, hi, start):
    for i in range(start, hi):
        pivot = a[i]
        left, right = lo, i
        while left < right:
            mid = (left + right) // 2
            if less(pivot, a[mid]):
                right = mid
            else:
                left = mid + 1
        for j in range(i, left, -1):
            a[j] = a[j - 1]
            Counter.moves += 1
        a[left] = pivot


def min_run_length(n):
    r = 0
    while n >= MIN_MERGE:
        r |= n & 1
        n >>= 1
    return n + r


def merge(a, lo, mid, hi):
    left = a[lo:mid]
    i, j, k = 0, mid, lo
    while i < len(left) and j < hi:
        if less(a[j], left[i]):
            a[k] = a[j]
            j += 1
        else:
            a[k] = left[i]
            i += 1
        k += 1
        Counter.moves += 1
    a[k:k + len(left) - i] = left[i:]


def timsort(a):
    n = len(a)
    if n < 2:
        return a
    stack = []
    lo = 0
    minrun = min_run_length(n)
    while lo < n:
        length = count_run(a, lo, n)
        if length < minrun:
            force = min(n - lo, minrun)
            binary_insertion(a, lo, lo + force, lo + length)
            length = force
        stack.append((lo, length))
        lo += length
        collapse(a, stack)
    while len(stack) > 1:
        merge_at(a, stack, len(stack) - 2)
    assert stack[0] == (0, n)
    return a


def collapse(a, stack):
    while len(stack) > 1:
        n = len(stack) - 2
        if n > 0 and stack[n - 1][1] <= stack[n][1] + stack[n + 1][1]:
            if stack[n - 1][1] < stack[n + 1][1]:
                n -= 1
            merge_at(a, stack, n)
        elif stack[n][1] <= stack[n + 1][1]:
            merge_at(a, stack, n)
        else:
            break


def merge_at(a, stack, i):
    (base1, len1), (base2, len2) = stack[i], stack[i + 1]
    stack[i] = (base1, len1 + len2)
    del stack[i + 1]
    merge(a, base1, base2, base2 + len2)


@total_ordering
class Person:
    def __init__(self, name, age):
        self.name = name
        self.age = age

    def __eq__(self, other):
        return self.age == other.age

    def __lt__(self, other):
        return self.age < other.age

    def __repr__(self):
        return f'{self.name}:{self.age}'


def test_inputs(n):
    rnd = random.Random(n)
    yield 'sorted', list(range(n))
    yield 'reversed', list(range(n, 0, -1))
    yield 'random', [rnd.randint(0, 1000) for _ in range(n)]
    yield 'few', [rnd.choice([1, 2, 3]) for _ in range(n)]
    yield 'sawtooth', [i % 10 for i in range(n)]
    yield 'floats', [rnd.random() for _ in range(n)]


for n in (10, 100, 333):
    for name, data in test_inputs(n):
        Counter.reset()
        expected = sorted(data)
        got = timsort(data[:])
        print(f"{n:4} {name:9} {'ok' if got == expected else 'WRONG'} {Counter.compares:6} {Counter.moves:6}")
people = [Person(n, len(n) * 7 % 5) for n in "alice bob carol dave eve frank grace heidi ivan judy mallory".split()]
print(timsort(people[:]))
print(sorted(people, key=lambda p: p.age) == timsort(people[:]))
print(people[0] >= people[1], people[1] <= people[2], max(people), min(people))
words = timsort("the quick brown fox jumps over the lazy dog again and again until it is done".split())
print(words)


def by_length_then_alpha(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return -1 if a < b else 1 if a > b else 0


print(sorted(words, key=cmp_to_key(by_length_then_alpha)))
print(bisect_right(words, 'dog'), words[bisect_right(words, 'dog') - 1])
