# test: flags=--ram=32K
# Much more is made than there is memory: what is garbage is found, what is used is kept.
class Node:
    def __init__(self, value, next):
        self.value = value
        self.next = next


def chain(n):
    head = None
    for i in range(n):
        head = Node(i, head)
    return head


kept = chain(100)
total = 0
for round in range(200):
    other = chain(50)
    text = "round " + str(round)
    total += len(text) + other.value
node = kept
seen = 0
while node is not None:
    seen += node.value
    node = node.next
table = {}
for i in range(3000):
    table[i % 40] = str(i) + "!"
print(total, seen, len(table), table[39])
