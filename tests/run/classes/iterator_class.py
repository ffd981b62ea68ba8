# a user iterator with __iter__ and __next__
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


for i in Countdown(3):
    print(i, end=' ')
print(list(Countdown(5)), sum(Countdown(4)), max(Countdown(6)))
it = Countdown(2)
print(next(it), next(it), next(it, 'end' and -1))
a, b, c = Countdown(3)
print(a, b, c, 2 in Countdown(3))
print([x * y for x in Countdown(2) for y in Countdown(2)])
print(list(zip(Countdown(2), 'ab')))
