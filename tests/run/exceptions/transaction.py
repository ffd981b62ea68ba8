# a key-value store with transactions rolled back on errors
class TransactionError(Exception):
    pass


class Store:
    def __init__(self):
        self.data = {}
        self.undo = None

    def begin(self):
        if self.undo is not None:
            raise TransactionError('nested transaction')
        self.undo = []

    def set(self, key, value):
        if self.undo is not None:
            self.undo.append((key, self.data.get(key)))
        self.data[key] = value

    def commit(self):
        self.undo = None

    def rollback(self):
        for key, old in reversed(self.undo):
            if old is None:
                del self.data[key]
            else:
                self.data[key] = old
        self.undo = None


class Transaction:
    def __init__(self, store):
        self.store = store

    def __enter__(self):
        self.store.begin()
        return self.store

    def __exit__(self, kind, value, tb):
        if kind is None:
            self.store.commit()
            print('commit')
        else:
            self.store.rollback()
            print('rollback because', value)
        return kind is not None and issubclass(kind, ValueError)


def move(store, a, b, n):
    if store.data[a] < n:
        raise ValueError('%s has only %d' % (a, store.data[a]))
    store.set(a, store.data[a] - n)
    store.set(b, store.data.get(b, 0) + n)


s = Store()
s.set('x', 10)
with Transaction(s):
    move(s, 'x', 'y', 4)
print(s.data)
with Transaction(s):
    move(s, 'x', 'z', 5)
    move(s, 'y', 'z', 5)
print(s.data)
try:
    with Transaction(s):
        s.set('w', 1)
        move(s, 'nobody', 'x', 1)
except KeyError as e:
    print('KeyError', e)
print(s.data)
try:
    with Transaction(s):
        s.set('q', 1)
        with Transaction(s):
            s.set('r', 2)
except TransactionError as e:
    print(e)
print(s.data, s.undo)
