# stacks and queues made of lists: brackets, next greater, stock span, sliding maximum, ring buffer, undo, LRU by list
def next_greater(l):
    out = [-1] * len(l)
    stack = []
    for i, v in enumerate(l):
        while stack and l[stack[-1]] < v:
            out[stack.pop()] = v
        stack.append(i)
    return out


def span(prices):
    stack = []
    out = []
    for i in range(len(prices)):
        while stack and prices[stack[-1]] <= prices[i]:
            stack.pop()
        out.append(i + 1 if not stack else i - stack[-1])
        stack.append(i)
    return out


def sliding_max(l, k):
    queue = []
    out = []
    for i, v in enumerate(l):
        while queue and l[queue[-1]] <= v:
            queue.pop()
        queue.append(i)
        if queue[0] <= i - k:
            queue.pop(0)
        if i >= k - 1:
            out.append(l[queue[0]])
    return out


def ring(capacity):
    slots = [None] * capacity
    start = 0
    size = 0

    def push(v):
        nonlocal start, size
        slots[(start + size) % capacity] = v
        if size < capacity:
            size += 1
        else:
            start = (start + 1) % capacity

    def pop():
        nonlocal start, size
        if size == 0:
            return None
        v = slots[start]
        start = (start + 1) % capacity
        size -= 1
        return v

    def items():
        return [slots[(start + k) % capacity] for k in range(size)]

    return push, pop, items


def lru(capacity, requests):
    cache = []
    misses = 0
    for r in requests:
        if r in cache:
            cache.remove(r)
        else:
            misses += 1
            if len(cache) == capacity:
                cache.pop(0)
        cache.append(r)
    return misses, cache


def two_stack_queue(script):
    inbox, outbox = [], []
    got = []
    for c in script:
        if c.isalpha():
            inbox.append(c)
        else:
            if not outbox:
                while inbox:
                    outbox.append(inbox.pop())
            got.append(outbox.pop() if outbox else "?")
    return "".join(got)


def editor(commands):
    text = ""
    undo = []
    for c in commands:
        if c.startswith("+"):
            undo.append(text)
            text += c[1:]
        elif c.startswith("-"):
            undo.append(text)
            text = text[:-int(c[1:])]
        elif c == "undo" and undo:
            text = undo.pop()
    return text


print(next_greater([4, 5, 2, 25, 7, 8]), span([100, 80, 60, 70, 60, 75, 85]), sliding_max([1, 3, -1, -3, 5, 3, 6, 7], 3), sliding_max([2], 1))
push, pop, items = ring(3)
for v in [1, 2, 3, 4, 5]:
    push(v)
    print(items(), end=" ")
print(pop(), pop(), items(), pop(), pop())
print([lru(c, [1, 2, 3, 4, 1, 2, 5, 1, 2, 3, 4, 5]) for c in (2, 3, 4)], lru(2, "abacab"))
print(two_stack_queue("ab-c--d--"), editor(["+hello", "+ world", "-3", "undo", "+!", "undo", "undo", "undo", "undo", "+x"]))
