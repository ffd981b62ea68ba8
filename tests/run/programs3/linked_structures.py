"""Singly, doubly and circular lists, with the magic methods a student would give them."""


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


class LinkedList:
    def __init__(self, values=None):
        self.head = None
        self.tail = None
        self._length = 0
        if values is not None:
            for v in values:
                self.append(v)

    def append(self, value):
        node = Node(value)
        if self.head is None:
            self.head = self.tail = node
        else:
            self.tail.next = node
            self.tail = node
        self._length += 1
        return self

    def prepend(self, value):
        self.head = Node(value, self.head)
        if self.tail is None:
            self.tail = self.head
        self._length += 1

    def _node_at(self, index):
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("list index out of range")
        node = self.head
        for _ in range(index):
            node = node.next
        return node

    def __getitem__(self, index):
        if isinstance(index, slice):
            return LinkedList(list(self)[index])
        return self._node_at(index).value

    def __setitem__(self, index, value):
        self._node_at(index).value = value

    def __delitem__(self, index):
        node = self._node_at(index)
        if node is self.head:
            self.head = node.next
            if self.head is None:
                self.tail = None
        else:
            prev = self.head
            while prev.next is not node:
                prev = prev.next
            prev.next = node.next
            if node is self.tail:
                self.tail = prev
        self._length -= 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __reversed__(self):
        return iter(list(self)[::-1])

    def __len__(self):
        return self._length

    def __contains__(self, value):
        return any(v == value for v in self)

    def __add__(self, other):
        return LinkedList([*self, *other])

    def __iadd__(self, other):
        for v in other:
            self.append(v)
        return self

    def __eq__(self, other):
        if not isinstance(other, LinkedList):
            return NotImplemented
        return len(self) == len(other) and all(a == b for a, b in zip(self, other))

    def __bool__(self):
        return self.head is not None

    def __repr__(self):
        return f"{self.__class__.__name__}({list(self)})"

    def reverse(self):
        prev, node = None, self.head
        self.tail = self.head
        while node is not None:
            node.next, prev, node = prev, node, node.next
        self.head = prev

    def has_cycle(self):
        slow = fast = self.head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
            if slow is fast:
                return True
        return False

    def middle(self):
        slow = fast = self.head
        while fast is not None and fast.next is not None:
            slow, fast = slow.next, fast.next.next
        return slow.value if slow else None


def merge_sorted(a, b):
    dummy = tail = Node(None)
    x, y = a.head, b.head
    while x and y:
        if x.value <= y.value:
            tail.next, x = x, x.next
        else:
            tail.next, y = y, y.next
        tail = tail.next
    tail.next = x or y
    out = LinkedList()
    n = dummy.next
    while n:
        out.append(n.value)
        n = n.next
    return out


class Ring:
    def __init__(self, n):
        self.first = Node(1)
        node = self.first
        for i in range(2, n + 1):
            node.next = Node(i)
            node = node.next
        node.next = self.first

    def josephus(self, k):
        order = []
        node = self.first
        while node.next is not node:
            for _ in range(k - 2):
                node = node.next
            order.append(node.next.value)
            node.next = node.next.next
            node = node.next
        return order, node.value


a = LinkedList([3, 1, 2])
b = LinkedList(range(5))
print(a, len(b), a[0], b[-1], 3 in a, 9 in a)
a[1] = 10
del b[0]
del b[-1]
b.prepend(-1)
print(a, b, a + b, list(reversed(a)))
a += (7, 8)
print(a, a.middle(), a == LinkedList([3, 10, 2, 7, 8]), a == [3], a != b)
a.reverse()
print(a, a.head.value, a.tail.value, bool(LinkedList()), LinkedList().middle())
print(a[1:3], b[::2])
try:
    a[9]
except IndexError as e:
    print('IndexError:', e)
print(merge_sorted(LinkedList([1, 4, 6]), LinkedList([2, 3, 7, 9])))
print(a.has_cycle())
a.tail.next = a.head
print(a.has_cycle())
print(Ring(7).josephus(3))
first, *rest = LinkedList('abc')
print(first, rest, max(b), sum(b), sorted(b, reverse=True), ' '.join(map(str, b)))
print(dict(enumerate(LinkedList('xy'))), [p for p in zip(b, 'pqr')])
