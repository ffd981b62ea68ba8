import concurrent.futures
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_COMPLETED
import time, threading

def square(n):
    time.sleep(0.001 * n)
    return n * n

def fail(n):
    if n % 2:
        raise ValueError(f"odd {n}")
    return n // 2

with ThreadPoolExecutor(max_workers=3) as pool:
    print(list(pool.map(square, range(6))))
    futures = {pool.submit(square, k): k for k in (30, 5, 15)}
    for f in as_completed(futures):
        print(futures[f], f.result())
    fs = [pool.submit(fail, k) for k in range(4)]
    for f in fs:
        try:
            print(f.result())
        except ValueError as e:
            print("error:", e, type(f.exception()).__name__)
    print(list(pool.map(pow, [2, 3], [5, 2])))
with concurrent.futures.ThreadPoolExecutor(2) as ex:
    a = ex.submit(lambda x, y=1: x + y, 3, y=4)
    print(a.result(timeout=5), a.done(), a.running(), a.cancelled())
    slow = ex.submit(time.sleep, 0.05)
    quick = ex.submit(square, 2)
    done, rest = wait([slow, quick], return_when=FIRST_COMPLETED)
    print(len(done), len(rest), quick in done)
    done, rest = wait([slow, quick])
    print(len(done), len(rest))
    got = []
    quick.add_done_callback(lambda f: got.append(f.result()))
    print(got)
    try:
        ex.submit(time.sleep, 0.2).result(timeout=0.01)
    except concurrent.futures.TimeoutError:
        print("timeout")
try:
    ex.submit(square, 1)
except RuntimeError as e:
    print(e)
lock = threading.Lock()
counts = {}
def count(word):
    with lock:
        counts[word] = counts.get(word, 0) + 1
    return len(word)
words = "a bb ccc a bb a".split()
with ThreadPoolExecutor() as pool:
    total = sum(pool.map(count, words))
print(total, sorted(counts.items()))
