# intervals: merging, activity selection, meeting rooms, gaps, overlap queries
import heapq


class Interval:
    def __init__(self, start, end, name=''):
        if end < start:
            raise ValueError('interval ends before it starts')
        self.start, self.end, self.name = start, end, name

    def overlaps(self, other):
        return self.start < other.end and other.start < self.end

    def __len__(self):
        return self.end - self.start

    def __repr__(self):
        return '[%d,%d)%s' % (self.start, self.end, self.name)

    def __contains__(self, x):
        return self.start <= x < self.end


def merge(items):
    out = []
    for i in sorted(items, key=lambda i: (i.start, i.end)):
        if out and i.start <= out[-1].end:
            out[-1] = Interval(out[-1].start, max(out[-1].end, i.end))
        else:
            out.append(Interval(i.start, i.end))
    return out


def select(items):
    chosen = []
    for i in sorted(items, key=lambda i: (i.end, i.start)):
        if not chosen or i.start >= chosen[-1].end:
            chosen.append(i)
    return chosen


def rooms(items):
    ends = []
    assigned = {}
    for i in sorted(items, key=lambda i: i.start):
        if ends and ends[0][0] <= i.start:
            room = heapq.heappop(ends)[1]
        else:
            room = len(ends) + 1
        assigned[i.name] = room
        heapq.heappush(ends, (i.end, room))
    return assigned


items = [Interval(1, 4, 'a'), Interval(3, 5, 'b'), Interval(0, 6, 'c'), Interval(5, 7, 'd'), Interval(8, 11, 'e'), Interval(12, 14, 'f')]
print(merge(items), sum(len(i) for i in merge(items)))
print(select(items))
print(rooms(items))
free = [(a.end, b.start) for a, b in zip(merge(items), merge(items)[1:])]
print(free, [i.name for i in items if 3 in i], 7 in items[3])
print([(a.name, b.name) for k, a in enumerate(items) for b in items[k + 1:] if a.overlaps(b)])
try:
    Interval(5, 2)
except ValueError as e:
    print(e)
