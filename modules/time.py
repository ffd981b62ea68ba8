# vpyc: library
"""The clock."""


def time():
    return native(->float) oly_time()


def time_ns():
    return int(native(->float) oly_time() * 1000000.0) * 1000


def perf_counter():
    return native(->float) oly_perf_counter()


def perf_counter_ns():
    return int(native(->float) oly_perf_counter() * 1000000000.0)


def monotonic():
    return native(->float) oly_perf_counter()


def monotonic_ns():
    return perf_counter_ns()


def process_time():
    return native(->float) oly_process_time()


def process_time_ns():
    return int(native(->float) oly_process_time() * 1000000000.0)


def thread_time():
    return native(->float) oly_process_time()


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    native oly_sleep(seconds * 1.0)
