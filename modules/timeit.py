# vpyc: library
"""How long a function takes. What is timed is a function: a text would need an interpreter."""

from time import perf_counter as default_timer


def timeit(stmt, setup=None, timer=default_timer, number=1000000):
    if setup is not None:
        setup()
    start = timer()
    for _ in range(number):
        stmt()
    return timer() - start


def repeat(stmt, setup=None, timer=default_timer, repeat=5, number=1000000):
    return [timeit(stmt, setup, timer, number) for _ in range(repeat)]
