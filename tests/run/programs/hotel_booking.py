# hotel rooms booked by date ranges with dataclasses and enums
from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    SINGLE = 60
    DOUBLE = 90
    SUITE = 200


@dataclass
class Room:
    number: int
    kind: Kind
    taken: list = field(default_factory=list)

    def free(self, start, end):
        return all(end <= s or start >= e for s, e in self.taken)

    def price(self, nights):
        base = self.kind.value * nights
        return base * 90 // 100 if nights >= 7 else base


@dataclass(order=True)
class Booking:
    start: int
    end: int
    room: int
    guest: str = field(compare=False)

    @property
    def nights(self):
        return self.end - self.start


class Hotel:
    def __init__(self, rooms):
        self.rooms = {r.number: r for r in rooms}
        self.bookings = []

    def book(self, guest, kind, start, end):
        if end <= start:
            raise ValueError(f'bad dates {start}-{end}')
        for r in self.rooms.values():
            if r.kind is kind and r.free(start, end):
                r.taken.append((start, end))
                b = Booking(start, end, r.number, guest)
                self.bookings.append(b)
                return b
        return None

    def cancel(self, b):
        self.rooms[b.room].taken.remove((b.start, b.end))
        self.bookings.remove(b)

    def occupancy(self, day):
        return sum(any(s <= day < e for s, e in r.taken) for r in self.rooms.values())


h = Hotel([Room(1, Kind.SINGLE), Room(2, Kind.SINGLE), Room(3, Kind.DOUBLE), Room(4, Kind.SUITE)])
requests = [('ann', Kind.SINGLE, 1, 5), ('bob', Kind.SINGLE, 3, 6), ('cid', Kind.SINGLE, 4, 5), ('dan', Kind.DOUBLE, 2, 12), ('eve', Kind.SUITE, 5, 5), ('fay', Kind.SINGLE, 5, 7)]
for r in requests:
    try:
        b = h.book(*r)
        print(r[0], b, h.rooms[b.room].price(b.nights) if b else 'full')
    except ValueError as e:
        print(r[0], e)
print([h.occupancy(d) for d in range(1, 13)])
h.cancel(h.bookings[0])
print(h.book('gus', Kind.SINGLE, 1, 3), sorted(h.bookings)[0].guest)
income = {}
for b in h.bookings:
    room = h.rooms[b.room]
    income[room.kind.name] = income.get(room.kind.name, 0) + room.price(b.nights)
print(income, [k.name for k in Kind if k.name not in income])
