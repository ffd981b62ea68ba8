# singly linked list with reversal, insertion, deletion, merge, iteration
class Node:
    def __init__(self, data, next=None):
        self.data = data
        self.next = next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        self.size = 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head = Node(x, self.head)
        self.size += 1

    def append(self, x):
        node = Node(x)
        if self.head is None:
            self.head = node
        else:
            cur = self.head
            while cur.next is not None:
                cur = cur.next
            cur.next = node
        self.size += 1

    def remove(self, x):
        prev = None
        cur = self.head
        while cur:
            if cur.data == x:
                if prev is None:
                    self.head = cur.next
                else:
                    prev.next = cur.next
                self.size -= 1
                return True
            prev, cur = cur, cur.next
        return False

    def reverse(self):
        prev = None
        cur = self.head
        while cur:
            cur.next, prev, cur = prev, cur, cur.next
        self.head = prev

    def __iter__(self):
        cur = self.head
        while cur:
            yield cur.data
            cur = cur.next

    def __len__(self):
        return self.size

    def __str__(self):
        return ' -> '.join(str(x) for x in self) or 'empty'


def merge(a, b):
    out = LinkedList()
    x, y = a.head, b.head
    while x or y:
        if y is None or (x is not None and x.data <= y.data):
            out.append(x.data)
            x = x.next
        else:
            out.append(y.data)
            y = y.next
    return out


l = LinkedList([1, 3, 5])
l.append(9)
l.push(-1)
print(l, len(l))
l.reverse()
print(l)
print(l.remove(3), l.remove(42), l)
l.reverse()
print(merge(l, LinkedList([0, 2, 4, 10])))
print(LinkedList(), LinkedList('abc'), sum(l))
