class Node:
    def __init__(self, name):
        self.name = name
        self.next = None
        self.items = []


class Counter:
    def __init__(self):
        self.n = 0

    def step(self):
        self.n += 1
        return self.n


def chain():
    first = Node("a")
    second = Node("b")
    first.next = second
    for i in range(300):
        second.items.append(str(i) * 20)
    return first


def make(name):
    return Node(name)


head = chain()
garbage = 0
for i in range(20000):
    garbage += len("x" + str(i))
print(head.name, head.next.name, len(head.next.items), head.next.items[299], garbage)

counter = Counter()
other = counter
counter = Counter()
print(other.step(), other.step(), counter.step(), counter is other)

nodes = [make("m") for i in range(3)]
nodes[0].items.append("only")
print([len(node.items) for node in nodes], nodes[0] is nodes[1])

if head.next is not None:
    extra = Node("extra")
    head.next.next = extra
print(head.next.next.name, head.next.next.next is None)


def twice():
    node = Node("t")
    node.items.append("one")
    return node


one, two = twice(), twice()
print(len(one.items), len(two.items), one is two)


def generate():
    node = Node("g")
    yield node
    node = Node("h")
    yield node


print([node.name for node in generate()])
