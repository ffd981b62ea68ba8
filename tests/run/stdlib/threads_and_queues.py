import queue, threading, random, time

NUM = 3
work = queue.Queue(maxsize=4)
results = queue.Queue()
log_lock = threading.Lock()
log = []

def producer(n):
    for i in range(n):
        work.put(i)
    for _ in range(NUM):
        work.put(None)

def consumer(ident):
    count = 0
    while True:
        item = work.get()
        try:
            if item is None:
                break
            results.put((item, item * item))
            count += 1
            with log_lock:
                log.append(f"{ident}:{item}")
        finally:
            work.task_done()

threads = [threading.Thread(target=consumer, args=(k,), daemon=True) for k in range(NUM)]
for t in threads:
    t.start()
p = threading.Thread(target=producer, args=(20,))
p.start()
p.join()
work.join()
for t in threads:
    t.join(timeout=2.0)
got = {}
while not results.empty():
    k, v = results.get()
    got[k] = v
print(sorted(got.items()))
print(len(log), sorted(int(x.split(":")[1]) for x in log) == list(range(20)))
print([t.is_alive() for t in threads], work.qsize(), work.unfinished_tasks)

class BoundedBuffer:
    def __init__(self, size):
        self.size = size
        self.items = []
        self.cond = threading.Condition()
    def put(self, x):
        with self.cond:
            while len(self.items) >= self.size:
                self.cond.wait()
            self.items.append(x)
            self.cond.notify_all()
    def take(self):
        with self.cond:
            self.cond.wait_for(lambda: self.items)
            x = self.items.pop(0)
            self.cond.notify_all()
            return x

buf = BoundedBuffer(2)
out = []
def feed():
    for w in "the quick brown fox".split():
        buf.put(w)
    buf.put("")
def drain():
    while True:
        w = buf.take()
        if not w:
            return
        out.append(w.upper())
a, b = threading.Thread(target=feed), threading.Thread(target=drain)
b.start(); a.start(); a.join(); b.join()
print(" ".join(out))

class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.RLock()
    def withdraw(self, n):
        with self.lock:
            if self.balance < n:
                raise ValueError(f"insufficient funds: {self.balance} < {n}")
            self.balance -= n
    def transfer(self, other, n):
        with self.lock:
            self.withdraw(n)
            with other.lock:
                other.balance += n

x, y = Account(100), Account(50)
errors = []
def mover(src, dst, n, times):
    for _ in range(times):
        try:
            src.transfer(dst, n)
        except ValueError as e:
            errors.append(str(e))
ts = [threading.Thread(target=mover, args=(x, y, 7, 10)), threading.Thread(target=mover, kwargs={"src": y, "dst": x, "n": 3, "times": 10})]
[t.start() for t in ts]
[t.join() for t in ts]
print(x.balance + y.balance, len(errors), x.balance)

try:
    work.get_nowait()
except queue.Empty:
    print("empty")
try:
    work.get(timeout=0.01)
except queue.Empty:
    print("still empty")
q = queue.Queue(1)
q.put(1)
try:
    q.put(2, timeout=0.01)
except queue.Full:
    print("full")
try:
    q.task_done(); q.task_done()
except ValueError as e:
    print(e)
