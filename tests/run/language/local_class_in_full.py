# A class in a function with every kind of method.
def test_nodes(limit, name='q'):

    class Node:
        count = 0

        def __init__(self, v, nxt=None):
            self.v, self.nxt = (v, nxt)
            Node.count += 1

        def __iter__(self):
            n = self
            while n is not None:
                yield n.v
                n = n.nxt

        def __repr__(self):
            return f'{name}{self.v}:{limit}'

        @property
        def big(self):
            return self.v > limit

        @classmethod
        def build(cls, *vs):
            head = None
            for v in reversed(vs):
                head = cls(v, head)
            return head

        @staticmethod
        def lim():
            return limit

        def __eq__(self, o):
            return isinstance(o, Node) and self.v == o.v

    class Special(Node):

        def __repr__(self):
            return 'S' + super().__repr__()

        def other(self):
            return Special(self.v + 1)
    seen = {}

    def note(n):
        seen[n.v] = seen.get(n.v, 0) + 1
        return len(seen)

    class User:

        def use(self, n):
            return (note(n), [x for x in seen])
    n = Node.build(1, 5, 9)
    print(list(n), n, n.big, n.nxt.big, Node.count, Node.lim(), n == Node(1), Special(3), Special(3).other(), User().use(n), User().use(Node(7)), seen)
    limit = 100
    print(n.nxt.big, n, Node.count)

test_nodes(4)
