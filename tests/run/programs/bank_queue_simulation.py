# discrete event simulation of a bank with an event heap
import heapq
import random


class Event:
    def __init__(self, time, kind, customer):
        self.time, self.kind, self.customer = time, kind, customer

    def __lt__(self, other):
        return (self.time, self.kind, self.customer.id) < (other.time, other.kind, other.customer.id)


class Customer:
    def __init__(self, id, arrival, service):
        self.id, self.arrival, self.service = id, arrival, service
        self.start = None

    @property
    def waited(self):
        return self.start - self.arrival


class Bank:
    def __init__(self, tellers):
        self.free = tellers
        self.line = []
        self.events = []
        self.served = []
        self.longest = 0

    def schedule(self, time, kind, customer):
        heapq.heappush(self.events, Event(time, kind, customer))

    def begin(self, customer, now):
        self.free -= 1
        customer.start = now
        self.schedule(now + customer.service, 'leave', customer)

    def run(self):
        now = 0
        while self.events:
            e = heapq.heappop(self.events)
            now = e.time
            if e.kind == 'arrive':
                if self.free:
                    self.begin(e.customer, now)
                else:
                    self.line.append(e.customer)
                    self.longest = max(self.longest, len(self.line))
            else:
                self.free += 1
                self.served.append(e.customer)
                if self.line:
                    self.begin(self.line.pop(0), now)
        return now


for tellers in (1, 2, 3):
    rng = random.Random(11)
    bank = Bank(tellers)
    t = 0
    for i in range(60):
        t += rng.randint(1, 6)
        bank.schedule(t, 'arrive', Customer(i, t, rng.randint(2, 9)))
    end = bank.run()
    waits = [c.waited for c in bank.served]
    print('tellers %d: end %d, mean wait %.2f, max %d, line %d' % (tellers, end, sum(waits) / len(waits), max(waits), bank.longest))
    print('   first served', [c.id for c in bank.served[:8]])
