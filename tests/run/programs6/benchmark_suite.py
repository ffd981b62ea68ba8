"""Benchmarks as classes: a richards-like scheduler, deltablue-like constraints, n-body, fannkuch, spectral norm, k-nucleotide, binary trees."""
from __future__ import annotations
import math, sys, time
from enum import IntEnum
from collections import defaultdict
class Packet:
    def __init__(self, link, ident, kind):
        self.link, self.ident, self.kind = link, ident, kind
        self.datum = 0; self.data = [0] * 4
    def append_to(self, lst):
        self.link = None
        if lst is None: return self
        p = lst
        while p.link is not None: p = p.link
        p.link = self
        return lst
class TaskRec: pass
class DeviceRec(TaskRec):
    def __init__(self): self.pending = None
class IdleRec(TaskRec):
    def __init__(self): self.control, self.count = 1, 600
class HandlerRec(TaskRec):
    def __init__(self): self.work_in = self.device_in = None
class WorkerRec(TaskRec):
    def __init__(self): self.destination, self.count = I_HANDLERA, 0
I_IDLE, I_WORK, I_HANDLERA, I_HANDLERB, I_DEVA, I_DEVB = range(1, 7)
K_DEV, K_WORK = 1000, 1001
class TaskState:
    def __init__(self): self.packet_pending = True; self.task_waiting = self.task_holding = False
    def packet(self): self.packet_pending, self.task_waiting, self.task_holding = True, False, False; return self
    def waiting(self): self.packet_pending, self.task_waiting, self.task_holding = False, True, False; return self
    def running(self): self.packet_pending = self.task_waiting = self.task_holding = False; return self
    def waiting_with_packet(self): self.packet_pending = self.task_waiting = True; self.task_holding = False; return self
    def is_held(self): return self.task_holding or (not self.packet_pending and self.task_waiting)
    def is_wwp(self): return self.packet_pending and self.task_waiting and not self.task_holding
class World:
    def __init__(self): self.tasks = None; self.table = [None] * 10; self.hold = self.qpkt = 0; self.trace = []
class Task(TaskState):
    def __init__(self, i, p, w, state, r, world):
        super().__init__()
        self.link, self.ident, self.pri, self.input = world.tasks, i, p, w
        self.packet_pending, self.task_waiting, self.task_holding = state.packet_pending, state.task_waiting, state.task_holding
        self.handle = r; self.world = world
        world.tasks = self; world.table[i] = self
    def fn(self, pkt, r): raise NotImplementedError
    def add_packet(self, p, old):
        if self.input is None:
            self.input = p; self.packet_pending = True
            if self.pri > old.pri: return self
        else: p.append_to(self.input)
        return old
    def run_task(self):
        if self.is_wwp():
            msg = self.input; self.input = msg.link
            if self.input is None: self.running()
            else: self.packet()
        else: msg = None
        return self.fn(msg, self.handle)
    def wait_task(self): self.task_waiting = True; return self
    def hold(self): self.world.hold += 1; self.task_holding = True; return self.link
    def release(self, i):
        t = self.find(i); t.task_holding = False
        return t if t.pri > self.pri else self
    def qpkt(self, pkt):
        t = self.find(pkt.ident)
        self.world.qpkt += 1
        pkt.link = None; pkt.ident = self.ident
        return t.add_packet(pkt, self)
    def find(self, i):
        t = self.world.table[i]
        if t is None: raise Exception("Bad task id %d" % i)
        return t
class DeviceTask(Task):
    def fn(self, pkt, r):
        if pkt is None:
            pkt = r.pending
            if pkt is None: return self.wait_task()
            r.pending = None
            return self.qpkt(pkt)
        r.pending = pkt
        return self.hold()
class HandlerTask(Task):
    def fn(self, pkt, r):
        if pkt is not None:
            if pkt.kind == K_WORK: r.work_in = pkt.append_to(r.work_in)
            else: r.device_in = pkt.append_to(r.device_in)
        work = r.work_in
        if work is None: return self.wait_task()
        count = work.datum
        if count >= 4:
            r.work_in = work.link
            return self.qpkt(work)
        dev = r.device_in
        if dev is None: return self.wait_task()
        r.device_in = dev.link
        dev.datum = work.data[count]; work.datum = count + 1
        return self.qpkt(dev)
class IdleTask(Task):
    def fn(self, pkt, r):
        r.count -= 1
        if r.count == 0: return self.hold()
        if r.control & 1 == 0: r.control //= 2; return self.release(I_DEVA)
        r.control = r.control // 2 ^ 0xd008
        return self.release(I_DEVB)
class WorkTask(Task):
    def fn(self, pkt, r):
        if pkt is None: return self.wait_task()
        dest = I_HANDLERB if r.destination == I_HANDLERA else I_HANDLERA
        r.destination = pkt.ident = dest
        pkt.datum = 0
        for i in range(4):
            r.count += 1
            if r.count > 26: r.count = 1
            pkt.data[i] = ord("A") + r.count - 1
        return self.qpkt(pkt)
def schedule(world):
    t = world.tasks; steps = 0
    while t is not None:
        steps += 1
        if t.is_held(): t = t.link
        else: t = t.run_task()
    return steps
def richards():
    w = World()
    IdleTask(I_IDLE, 1, None, TaskState().running(), IdleRec(), w)
    q = Packet(Packet(None, 0, K_WORK), 0, K_WORK); WorkTask(I_WORK, 1000, q, TaskState().waiting_with_packet(), WorkerRec(), w)
    for ident, pri, dev in ((I_HANDLERA, 2000, I_DEVA), (I_HANDLERB, 3000, I_DEVB)):
        q = None
        for _ in range(3): q = Packet(q, dev, K_DEV)
        HandlerTask(ident, pri, q, TaskState().waiting_with_packet(), HandlerRec(), w)
    DeviceTask(I_DEVA, 4000, None, TaskState().waiting(), DeviceRec(), w); DeviceTask(I_DEVB, 5000, None, TaskState().waiting(), DeviceRec(), w)
    return schedule(w), w.hold, w.qpkt
class Strength(IntEnum):
    REQUIRED = 0; STRONG = 1; WEAK = 2
class Variable:
    def __init__(self, name, value): self.name, self.value, self.stay = name, value, Strength.WEAK; self.constraints = []; self.mark = 0
    def __repr__(self): return f"{self.name}={self.value}"
class Constraint:
    def __init__(self, strength): self.strength = strength
    def weaker(self, o): return self.strength > o.strength
class Scale(Constraint):
    def __init__(self, a, k, b, strength=Strength.REQUIRED):
        super().__init__(strength); self.a, self.k, self.b = a, k, b
        for v in (a, b): v.constraints.append(self)
    def other(self, v): return self.b if v is self.a else self.a
    def propagate(self, src):
        if src is self.a: self.b.value = self.a.value * self.k
        else: self.a.value = self.b.value // self.k
def propagate(v, mark):
    todo = [v]; v.mark = mark; n = 0
    while todo:
        x = todo.pop()
        for c in x.constraints:
            o = c.other(x)
            if o.mark != mark: o.mark = mark; c.propagate(x); todo.append(o); n += 1
    return n
def delta(n=50):
    vs = [Variable(f"v{i}", i) for i in range(n)]
    for a, b in zip(vs, vs[1:]): Scale(a, 1, b)
    total = sum(propagate(vs[(i * 7) % n], i + 1) for i in range(30)); vs[0].value = 9; propagate(vs[0], 99)
    return total, vs[-1], vs[0].stay.name, max(Strength)
def nbody(n=400):
    SOLAR = 4 * math.pi ** 2; D = 365.24
    bodies = {"sun": ([0.0] * 3, [0.0] * 3, SOLAR), "jupiter": ([4.84143144246472090, -1.16032004402742839, -.103622044471123109], [.00166007664274403694 * D, .00769901118419740425 * D, -.0000690460016972063023 * D], .000954791938424326609 * SOLAR), "saturn": ([8.34336671824457987, 4.12479856412430479, -.403523417114321381], [-.00276742510726411e0 * D, .00499852801234917e0 * D, .0000230417297573763929 * D], .000285885980666130812 * SOLAR)}
    system = list(bodies.values()); pairs = [(a, b) for i, a in enumerate(system) for b in system[i + 1:]]
    px = py = pz = 0.0
    for _, (vx, vy, vz), m in system: px -= vx * m; py -= vy * m; pz -= vz * m
    r, v, m = bodies["sun"]; v[0], v[1], v[2] = px / m, py / m, pz / m
    def energy():
        e = sum(m * (vx * vx + vy * vy + vz * vz) / 2 for _, (vx, vy, vz), m in system)
        for ((x1, y1, z1), _, m1), ((x2, y2, z2), _, m2) in pairs: e -= m1 * m2 / ((x1 - x2) ** 2 + (y1 - y2) ** 2 + (z1 - z2) ** 2) ** 0.5
        return e
    out = [f"{energy():.9f}"]
    for _ in range(n):
        for ((x1, y1, z1), v1, m1), ((x2, y2, z2), v2, m2) in pairs:
            dx, dy, dz = x1 - x2, y1 - y2, z1 - z2
            mag = 0.01 * (dx * dx + dy * dy + dz * dz) ** -1.5
            b1, b2 = m1 * mag, m2 * mag
            v1[0] -= dx * b2; v1[1] -= dy * b2; v1[2] -= dz * b2
            v2[0] += dx * b1; v2[1] += dy * b1; v2[2] += dz * b1
        for r, (vx, vy, vz), m in system: r[0] += 0.01 * vx; r[1] += 0.01 * vy; r[2] += 0.01 * vz
    return out + [f"{energy():.9f}"]
def fannkuch(n):
    perm1 = list(range(n)); count = [0] * n; maxflips = checksum = nperm = 0; r = n
    while True:
        while r != 1: count[r - 1] = r; r -= 1
        if perm1[0]:
            p = perm1[:]; flips = 0
            while (k := p[0]): p[:k + 1] = reversed(p[:k + 1]); flips += 1
            maxflips = max(maxflips, flips); checksum += flips if nperm % 2 == 0 else -flips
        while True:
            if r == n: return checksum, maxflips
            perm1.insert(r, perm1.pop(0)); count[r] -= 1
            if count[r] > 0: break
            r += 1
        nperm += 1
def spectral(n):
    A = lambda i, j: 1 / ((i + j) * (i + j + 1) // 2 + i + 1)
    mul = lambda v, f: [sum(f(i, j) * x for j, x in enumerate(v)) for i in range(n)]
    atav = lambda v: mul(mul(v, A), lambda i, j: A(j, i))
    u = [1] * n
    for _ in range(10): v = atav(u); u = atav(v)
    return "%.9f" % math.sqrt(sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v))
def knuc(seq):
    out = []
    for k in (1, 2):
        c = defaultdict(int)
        for i in range(len(seq) - k + 1): c[seq[i:i + k]] += 1
        out += [f"{s.upper()} {v * 100 / (len(seq) - k + 1):.3f}" for s, v in sorted(c.items(), key=lambda kv: (-kv[1], kv[0]))[:3]]
    return out
def trees(depth):
    make = lambda d: (make(d - 1), make(d - 1)) if d else (None, None)
    check = lambda t: 1 + check(t[0]) + check(t[1]) if t[0] is not None else 1
    return [(d, sum(check(make(d)) for _ in range(1 << depth - d))) for d in range(2, depth + 1, 2)]
def mandel(n, it=30): return ["".join(" .:+*#"[min(5, next((k for k, z in enumerate(orbit(complex(2.5 * x / n - 1.8, 2 * y / n - 1), it)) if abs(z) > 2), it) * 6 // (it + 1))] for x in range(n)) for y in range(0, n, 2)]
def orbit(c, n):
    z = 0
    for _ in range(n): yield z; z = z * z + c
def random_lcg(seed=42):
    while True: seed = (seed * 3877 + 29573) % 139968; yield seed / 139968
if __name__ == "__main__":
    print(richards()); print(delta()); print(nbody()); print(fannkuch(6)); print(spectral(20))
    g = random_lcg(); print(knuc("".join("acgt"[int(next(g) * 4)] for _ in range(500)))); print(trees(6)); print(*mandel(32), sep="\n")
