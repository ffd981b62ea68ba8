# random with a seed: the sequence of CPython
import random

random.seed(42)
print([random.randint(1, 6) for _ in range(10)])
print([random.randrange(100) for _ in range(5)], random.randrange(0, 50, 5))
print(random.random(), random.uniform(1, 10))
xs = list(range(10))
random.shuffle(xs)
print(xs, random.choice('abcdef'), random.choice([10, 20, 30]))
print(random.sample(range(50), 5), random.choices([1, 2, 3], k=4), random.getrandbits(8))
random.seed(42)
print(random.randint(1, 6), random.gauss(0, 1))
r = random.Random(7)
print(r.randint(0, 1000), r.random(), r.choice('xyz'))
random.seed(0)
print(round(sum(random.random() for _ in range(1000)), 6))
