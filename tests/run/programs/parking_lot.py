# a parking lot with vehicle sizes, tickets and fees
class Vehicle:
    size = 1
    rate = 2

    def __init__(self, plate):
        self.plate = plate

    def fee(self, hours):
        return self.rate * hours


class Motorbike(Vehicle):
    rate = 1


class Car(Vehicle):
    size = 2
    rate = 3


class Bus(Vehicle):
    size = 5
    rate = 10

    def fee(self, hours):
        return max(30, super().fee(hours))


class Full(Exception):
    pass


class Lot:
    def __init__(self, rows, width):
        self.rows = [[None] * width for _ in range(rows)]
        self.tickets = {}
        self.income = 0

    def find(self, size):
        for r, row in enumerate(self.rows):
            run = 0
            for c, spot in enumerate(row):
                run = run + 1 if spot is None else 0
                if run == size:
                    return r, c - size + 1
        raise Full('no room for size %d' % size)

    def enter(self, v, hour):
        r, c = self.find(v.size)
        for k in range(v.size):
            self.rows[r][c + k] = v
        self.tickets[v.plate] = (v, r, c, hour)
        return r, c

    def leave(self, plate, hour):
        v, r, c, start = self.tickets.pop(plate)
        for k in range(v.size):
            self.rows[r][c + k] = None
        fee = v.fee(hour - start)
        self.income += fee
        return fee

    def show(self):
        return ' / '.join(''.join(v.plate[0] if v else '_' for v in row) for row in self.rows)


lot = Lot(2, 6)
for hour, v in enumerate([Car('A1'), Motorbike('m7'), Bus('B9'), Car('C3'), Bus('D2'), Motorbike('n8')]):
    try:
        print(v.plate, lot.enter(v, hour), lot.show())
    except Full as e:
        print(v.plate, e)
for plate, hour in [('B9', 4), ('A1', 6), ('zz', 7)]:
    try:
        print(plate, lot.leave(plate, hour), lot.show())
    except KeyError as e:
        print('no ticket', e)
print(lot.enter(Bus('D2'), 8), lot.show(), lot.income, sorted(lot.tickets))
