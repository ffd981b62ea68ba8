"""A tiny operating system kernel simulation: tasks, packets and queues."""

IDLE = 1
WORKER = 2
HANDLER_A = 3
HANDLER_B = 4
DEVICE_A = 5
DEVICE_B = 6

K_DEV = 1000
K_WORK = 1001
BUF_SIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * BUF_SIZE

    def append_to(self, lst):
        self.link = None
        if lst is None:
            return self
        p = lst
        while p.link is not None:
            p = p.link
        p.link = self
        return lst


class TaskRec:
    pass


class DeviceRec(TaskRec):
    def __init__(self):
        self.pending = None


class IdleRec(TaskRec):
    def __init__(self):
        self.control = 1
        self.count = 1000


class HandlerRec(TaskRec):
    def __init__(self):
        self.work_in = None
        self.device_in = None

    def work_in_add(self, p):
        self.work_in = p.append_to(self.work_in)
        return self.work_in

    def device_in_add(self, p):
        self.device_in = p.append_to(self.device_in)
        return self.device_in


class WorkerRec(TaskRec):
    def __init__(self):
        self.destination = HANDLER_A
        self.count = 0


class TaskState:
    def __init__(self):
        self.packet_pending = True
        self.task_waiting = False
        self.task_holding = False

    def set_packet_pending(self):
        self.packet_pending = True
        self.task_waiting = False
        self.task_holding = False
        return self

    def set_waiting(self):
        self.packet_pending = False
        self.task_waiting = True
        self.task_holding = False
        return self

    def set_running(self):
        self.packet_pending = False
        self.task_waiting = False
        self.task_holding = False
        return self

    def set_waiting_with_packet(self):
        self.packet_pending = True
        self.task_waiting = True
        self.task_holding = False
        return self

    def is_holding_or_waiting(self):
        return self.task_holding or (not self.packet_pending and self.task_waiting)

    def is_waiting_with_packet(self):
        return self.packet_pending and (self.task_waiting and not self.task_holding)


tracing = False
layout = 0


def trace(a):
    global layout
    layout -= 1
    if layout <= 0:
        print()
        layout = 50
    print(a, end=' ')


TABLE_SIZE = 10


class Workspace(object):
    def __init__(self):
        self.task_list = None
        self.task_tab = [None] * TABLE_SIZE
        self.hold_count = 0
        self.queue_count = 0


work = Workspace()


class Task(TaskState):
    def __init__(self, ident, pri, packets, initial_state, rec):
        self.link = work.task_list
        self.ident = ident
        self.priority = pri
        self.input = packets
        self.packet_pending = initial_state.packet_pending
        self.task_waiting = initial_state.task_waiting
        self.task_holding = initial_state.task_holding
        self.handle = rec
        work.task_list = self
        work.task_tab[ident] = self

    def fn(self, pkt, rec):
        raise NotImplementedError

    def add_packet(self, p, old):
        if self.input is None:
            self.input = p
            self.packet_pending = True
            if self.priority > old.priority:
                return self
        else:
            p.append_to(self.input)
        return old

    def run_task(self):
        if self.is_waiting_with_packet():
            msg = self.input
            self.input = msg.link
            if self.input is None:
                self.set_running()
            else:
                self.set_packet_pending()
        else:
            msg = None
        return self.fn(msg, self.handle)

    def wait_task(self):
        self.task_waiting = True
        return self

    def hold(self):
        work.hold_count += 1
        self.task_holding = True
        return self.link

    def release(self, i):
        t = self.find_tcb(i)
        t.task_holding = False
        if t.priority > self.priority:
            return t
        else:
            return self

    def qpkt(self, pkt):
        t = self.find_tcb(pkt.ident)
        work.queue_count += 1
        pkt.link = None
        pkt.ident = self.ident
        return t.add_packet(pkt, self)

    def find_tcb(self, ident):
        t = work.task_tab[ident]
        if t is None:
            raise Exception("Bad task id %d" % ident)
        return t


class DeviceTask(Task):
    def fn(self, pkt, rec):
        if pkt is None:
            pkt = rec.pending
            if pkt is None:
                return self.wait_task()
            else:
                rec.pending = None
                return self.qpkt(pkt)
        else:
            rec.pending = pkt
            if tracing:
                trace(pkt.datum)
            return self.hold()


class HandlerTask(Task):
    def fn(self, pkt, rec):
        if pkt is not None:
            if pkt.kind == K_WORK:
                rec.work_in_add(pkt)
            else:
                rec.device_in_add(pkt)
        job = rec.work_in
        if job is None:
            return self.wait_task()
        count = job.datum
        if count >= BUF_SIZE:
            rec.work_in = job.link
            return self.qpkt(job)
        dev = rec.device_in
        if dev is None:
            return self.wait_task()
        rec.device_in = dev.link
        dev.datum = job.data[count]
        job.datum = count + 1
        return self.qpkt(dev)


class IdleTask(Task):
    def __init__(self, i, p, w, s, r):
        Task.__init__(self, i, 0, None, s, r)

    def fn(self, pkt, rec):
        rec.count -= 1
        if rec.count == 0:
            return self.hold()
        elif rec.control & 1 == 0:
            rec.control //= 2
            return self.release(DEVICE_A)
        else:
            rec.control = rec.control // 2 ^ 0xd008
            return self.release(DEVICE_B)


A = ord('A')


class WorkTask(Task):
    def fn(self, pkt, rec):
        if pkt is None:
            return self.wait_task()
        if rec.destination == HANDLER_A:
            dest = HANDLER_B
        else:
            dest = HANDLER_A
        rec.destination = dest
        pkt.ident = dest
        pkt.datum = 0
        for i in range(BUF_SIZE):
            rec.count += 1
            if rec.count > 26:
                rec.count = 1
            pkt.data[i] = A + rec.count - 1
        return self.qpkt(pkt)


def schedule():
    t = work.task_list
    while t is not None:
        if t.is_holding_or_waiting():
            t = t.link
        else:
            if tracing:
                trace(chr(ord("0") + t.ident))
            t = t.run_task()


class Richards(object):
    def run(self, iterations):
        for i in range(iterations):
            work.hold_count = 0
            work.queue_count = 0
            IdleTask(IDLE, 1, 10000, TaskState().set_running(), IdleRec())
            wkq = Packet(None, 0, K_WORK)
            wkq = Packet(wkq, 0, K_WORK)
            WorkTask(WORKER, 1000, wkq, TaskState().set_waiting_with_packet(), WorkerRec())
            wkq = Packet(None, DEVICE_A, K_DEV)
            wkq = Packet(wkq, DEVICE_A, K_DEV)
            wkq = Packet(wkq, DEVICE_A, K_DEV)
            HandlerTask(HANDLER_A, 2000, wkq, TaskState().set_waiting_with_packet(), HandlerRec())
            wkq = Packet(None, DEVICE_B, K_DEV)
            wkq = Packet(wkq, DEVICE_B, K_DEV)
            wkq = Packet(wkq, DEVICE_B, K_DEV)
            HandlerTask(HANDLER_B, 3000, wkq, TaskState().set_waiting_with_packet(), HandlerRec())
            wkq = None
            DeviceTask(DEVICE_A, 4000, wkq, TaskState().set_waiting(), DeviceRec())
            DeviceTask(DEVICE_B, 5000, wkq, TaskState().set_waiting(), DeviceRec())
            schedule()
            print("holds", work.hold_count, "queued", work.queue_count)
        return True


def entry_point(iterations):
    r = Richards()
    result = r.run(iterations)
    return result


if __name__ == '__main__':
    ok = entry_point(iterations=3)
    print("finished" if ok else "broken")
