import threading, time, sys
from threading import Thread, Event, Barrier, Semaphore, Timer, Lock, current_thread

start = Event()
order = []
def waiter(n):
    start.wait()
    order.append(n)
ts = [Thread(target=waiter, args=(i,)) for i in range(3)]
for t in ts: t.start()
print(threading.active_count(), start.is_set())
start.set()
for t in ts: t.join()
print(sorted(order))

sem = Semaphore(2)
active = 0
peak = 0
guard = Lock()
def limited():
    global active, peak
    with sem:
        with guard:
            active += 1
            peak = max(peak, active)
        time.sleep(0.01)
        with guard:
            active -= 1
ts = [Thread(target=limited) for _ in range(6)]
[t.start() for t in ts]; [t.join() for t in ts]
print(peak, active)

bar = Barrier(3)
phases = []
def phased(name):
    for k in range(2):
        phases.append((k, name))
        bar.wait()
ts = [Thread(target=phased, args=(c,)) for c in "abc"]
for t in ts: t.start()
for t in ts: t.join()
print([k for k, _ in phases], sorted(phases))

fired = []
t = Timer(0.02, lambda: fired.append("x")); t.start()
u = Timer(5, fired.append, args=("never",)); u.start(); u.cancel()
t.join(); u.join()
print(fired)

def failing():
    raise ValueError("inside")
t = Thread(target=failing, name="bad"); t.start(); t.join()
print("alive", t.is_alive())
def leaving():
    sys.exit(3)
t = Thread(target=leaving); t.start(); t.join()

def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
res = {}
def recurse():
    res["deep"] = deep(900)
    try:
        deep(10 ** 7)
    except RecursionError:
        res["caught"] = True
t = Thread(target=recurse); t.start(); t.join()
print(res)

# Memory: each thread makes much garbage and keeps some.
kept = {}
def churn(k):
    mine = []
    for i in range(20000):
        s = [j for j in range(10)]
        if i % 1000 == 0:
            mine.append("".join(str(v) for v in s) + str(i))
            time.sleep(0)
    kept[k] = mine
ts = [Thread(target=churn, args=(k,)) for k in range(4)]
[t.start() for t in ts]; [t.join() for t in ts]
print(sorted((k, len(v), v[-1]) for k, v in kept.items()))

print(current_thread().name, threading.main_thread() is current_thread())
names = []
def who():
    names.append(current_thread().name)
t = Thread(target=who, name="worker-7"); t.start(); t.join()
print(names, t.name, t.daemon)
try:
    t.start()
except RuntimeError as e:
    print(e)
try:
    Thread(target=who).join()
except RuntimeError as e:
    print(e)
lock = Lock()
print(lock.acquire(), lock.acquire(blocking=False), lock.locked(), lock.acquire(timeout=0.01))
lock.release()
try:
    lock.release()
except RuntimeError as e:
    print(e)

class Counter(Thread):
    total = 0
    def __init__(self, n):
        Thread.__init__(self)
        self.n = n
        self._stop_event = Event()
    def run(self):
        for i in range(self.n):
            Counter.total += i
        while not self._stop_event.is_set():
            self._stop_event.wait(0.005)
    def stop(self):
        self._stop_event.set()
cs = [Counter(10), Counter(20)]
for c in cs: c.start()
print([c.is_alive() for c in cs])
for c in cs: c.stop()
for c in cs: c.join()
print(Counter.total, [c.is_alive() for c in cs])

def last():
    time.sleep(0.02)
    print("last words")
Thread(target=last).start()
d = Thread(target=lambda: time.sleep(100)); d.daemon = True; d.start()
print("end of main")
