"""threads (`threading`, `queue`, `concurrent.futures`)"""
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

numbers = queue.Queue()


def work():
    while (n := numbers.get()) is not None:
        print(n * n)


t = threading.Thread(target=work)
t.start()
for n in [1, 2, 3, None]:
    numbers.put(n)
t.join()
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(abs, [-1, 2])))
# but: they take turns, and run on one processor; no processes
import multiprocessing
print(multiprocessing.cpu_count())
