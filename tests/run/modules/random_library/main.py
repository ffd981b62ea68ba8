# a program with its own random number module; state lives in the module
import lcg
from lcg import randint, shuffle

lcg.seed(42)
first = [randint(1, 6) for _ in range(10)]
lcg.seed(42)
print(first, [randint(1, 6) for _ in range(10)] == first)
deck = list(range(10))
shuffle(deck)
print(deck, sorted(deck) == list(range(10)))
letters = list("abcdef")
shuffle(letters)
print(letters, lcg.choice(letters), lcg.choice([1.5, 2.5]))
counts = [0] * 6
for _ in range(600):
    counts[randint(0, 5)] += 1
print(counts, sum(counts), "%.6f" % lcg.random())
inside = 0
for _ in range(2000):
    x, y = lcg.random(), lcg.random()
    inside += x * x + y * y <= 1
print(inside, abs(4 * inside / 2000 - 3.14) < 0.2, lcg.calls)
