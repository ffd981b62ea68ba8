# linked list exercises: cycle, middle, palindrome, add numbers, merge k, rotate
import heapq


class Node:
    def __init__(self, val, next=None):
        self.val = val
        self.next = next


def make(values):
    head = None
    for v in reversed(values):
        head = Node(v, head)
    return head


def to_list(node):
    out = []
    while node:
        out.append(node.val)
        node = node.next
    return out


def reverse(node):
    prev = None
    while node:
        node.next, prev, node = prev, node, node.next
    return prev


def middle(node):
    slow = fast = node
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    return slow


def cycle_start(node):
    slow = fast = node
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            slow = node
            while slow is not fast:
                slow, fast = slow.next, fast.next
            return slow
    return None


def add(a, b):
    dummy = tail = Node(0)
    carry = 0
    while a or b or carry:
        s = carry + (a.val if a else 0) + (b.val if b else 0)
        carry, d = divmod(s, 10)
        tail.next = Node(d)
        tail = tail.next
        a = a.next if a else None
        b = b.next if b else None
    return dummy.next


def merge_all(lists):
    heap = [(n.val, i, n) for i, n in enumerate(lists) if n]
    heapq.heapify(heap)
    dummy = tail = Node(0)
    while heap:
        v, i, n = heapq.heappop(heap)
        tail.next = Node(v)
        tail = tail.next
        if n.next:
            heapq.heappush(heap, (n.next.val, i, n.next))
    return dummy.next


def rotate(node, k):
    values = to_list(node)
    if not values:
        return None
    k %= len(values)
    return make(values[-k:] + values[:-k])


print(to_list(reverse(make([1, 2, 3]))), middle(make(list(range(7)))).val, middle(make([1, 2])).val)
ring = make([1, 2, 3, 4, 5])
last = ring
while last.next:
    last = last.next
print(cycle_start(ring))
last.next = ring.next.next
print(cycle_start(ring).val)
print(to_list(add(make([9, 9, 9]), make([1]))), to_list(add(make([2, 4, 3]), make([5, 6, 4]))))
print(to_list(merge_all([make([1, 4, 5]), make([1, 3, 4]), None, make([2, 6])])))
print(to_list(rotate(make([1, 2, 3, 4, 5]), 2)), rotate(None, 3))
