# Objects that are made once: no heap is linked for them.
class Ring:
    def __init__(self, n):
        self.items = [0] * n
        self.n = n
        self.head = 0
        self.count = 0

    def put(self, x):
        if self.count == self.n:
            return False
        self.items[(self.head + self.count) % self.n] = x
        self.count += 1
        return True

    def get(self):
        x = self.items[self.head]
        self.head = (self.head + 1) % self.n
        self.count -= 1
        return x


ring = Ring(8)
for i in range(12):
    ring.put(i * i)
total = 0
while ring.count > 0:
    total += ring.get()
print(total)
