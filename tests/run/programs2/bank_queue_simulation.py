# discrete event simulation with a heap, a linear congruential generator and statistics
import heapq


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state

    def between(self, low, high):
        return low + (self.next() >> 8) % (high - low + 1)


class Event:
    serial = 0

    def __init__(self, time):
        self.time = time
        Event.serial += 1
        self.order = Event.serial

    def __lt__(self, other):
        return (self.time, self.order) < (other.time, other.order)

    def fire(self, bank):
        raise NotImplementedError


class Arrival(Event):
    def fire(self, bank):
        bank.customers += 1
        bank.line.append((self.time, bank.customers))
        if bank.customers < bank.limit:
            bank.schedule(Arrival(self.time + bank.random.between(1, 6)))
        bank.serve(self.time)


class Departure(Event):
    def __init__(self, time, who):
        super().__init__(time)
        self.who = who

    def fire(self, bank):
        bank.free += 1
        bank.done.append(self.who)
        bank.serve(self.time)


class Bank:
    def __init__(self, tellers, limit, seed):
        self.free = tellers
        self.limit = limit
        self.random = Random(seed)
        self.events = []
        self.line = []
        self.done = []
        self.waits = []
        self.customers = 0

    def schedule(self, event):
        heapq.heappush(self.events, event)

    def serve(self, now):
        while self.free and self.line:
            arrived, who = self.line.pop(0)
            self.free -= 1
            self.waits.append(now - arrived)
            self.schedule(Departure(now + self.random.between(3, 12), who))

    def run(self):
        self.schedule(Arrival(0))
        clock = 0
        while self.events:
            event = heapq.heappop(self.events)
            clock = event.time
            event.fire(self)
        return clock


for tellers in (1, 2, 3):
    bank = Bank(tellers, 20, seed=42)
    end = bank.run()
    mean = sum(bank.waits) / len(bank.waits)
    print(f'{tellers} tellers: end={end} mean wait={mean:.2f} max={max(bank.waits)} first={bank.done[:5]}')
