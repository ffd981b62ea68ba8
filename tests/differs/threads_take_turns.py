"""A thread runs until it waits.

Cause: threads take turns where they wait for one another, sleep or end; CPython also stops one in the middle of its
work after some milliseconds. So a loop that only looks at a variable waits for ever.
Workaround: wait with `join`, an event, a queue or `time.sleep`.
"""

import threading
import time


def work():
    time.sleep(0.02)
    print("thread")


t = threading.Thread(target=work)
t.start()
end = time.perf_counter() + 0.3
while time.perf_counter() < end:
    pass
print("main")
t.join()
