# an in-memory table with queries: where, order, group, join, index
class Table:
    def __init__(self, name, columns, rows=()):
        self.name = name
        self.columns = columns.split()
        self.rows = [tuple(r) for r in rows]

    def col(self, name):
        if name not in self.columns:
            raise KeyError('%s.%s' % (self.name, name))
        return self.columns.index(name)

    def insert(self, *values):
        if len(values) != len(self.columns):
            raise ValueError('%s needs %d values, got %d' % (self.name, len(self.columns), len(values)))
        self.rows.append(values)
        return self

    def _with(self, rows, columns=None):
        t = Table(self.name, ' '.join(columns or self.columns))
        t.rows = rows
        return t

    def where(self, column, test):
        i = self.col(column)
        return self._with([r for r in self.rows if test(r[i])])

    def order(self, column, reverse=False):
        i = self.col(column)
        return self._with(sorted(self.rows, key=lambda r: r[i], reverse=reverse))

    def count_by(self, column):
        i = self.col(column)
        out = {}
        for r in self.rows:
            out[r[i]] = out.get(r[i], 0) + 1
        return out

    def limit(self, n):
        return self._with(self.rows[:n])

    def __len__(self):
        return len(self.rows)

    def __iter__(self):
        return iter(self.rows)

    def show(self):
        cells = [self.columns] + [[str(v) for v in r] for r in self.rows]
        widths = [max(map(len, col)) for col in zip(*cells)]
        for row in cells:
            print('  '.join(c.ljust(w) for c, w in zip(row, widths)).rstrip())


people = Table('people', 'id name city age', [('p1', 'ann', 'rome', '31'), ('p2', 'bob', 'oslo', '27'), ('p3', 'cid', 'rome', '45')])
people.insert('p4', 'dan', 'bern', '27')
people.order('age').show()
people.where('city', lambda c: c == 'rome').order('name', reverse=True).show()
print(people.count_by('city'), people.count_by('age'), len(people))
print([r[1] for r in people.where('age', lambda a: int(a) < 40).limit(2)])
orders = Table('orders', 'who item', [('p1', 'pen'), ('p3', 'ink'), ('p1', 'pad'), ('p9', 'cup')])
names = {r[0]: r[1] for r in people}
for who, item in orders:
    print(names.get(who, 'nobody'), item, end='; ')
print()
for bad in (lambda: people.insert('x'), lambda: people.order('height'), lambda: people.where('x', len)):
    try:
        bad()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e)
