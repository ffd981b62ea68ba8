# a binary heap as plain functions: push, pop, heapify, k-way merge, running median
def push(heap, item):
    heap.append(item)
    i = len(heap) - 1
    while i > 0:
        up = (i - 1) >> 1
        if heap[up] <= heap[i]:
            break
        heap[up], heap[i] = heap[i], heap[up]
        i = up


def sift_down(heap, i):
    n = len(heap)
    while True:
        small = i
        for c in (2 * i + 1, 2 * i + 2):
            if c < n and heap[c] < heap[small]:
                small = c
        if small == i:
            return
        heap[i], heap[small] = heap[small], heap[i]
        i = small


def pop(heap):
    last = heap.pop()
    if not heap:
        return last
    top = heap[0]
    heap[0] = last
    sift_down(heap, 0)
    return top


def heapify(a):
    for i in reversed(range(len(a) // 2)):
        sift_down(a, i)


def merge(lists):
    heap = []
    for k, l in enumerate(lists):
        if l:
            push(heap, (l[0], k, 0))
    out = []
    while heap:
        v, k, i = pop(heap)
        out.append(v)
        if i + 1 < len(lists[k]):
            push(heap, (lists[k][i + 1], k, i + 1))
    return out


def medians(stream):
    low, high = [], []
    result = []
    for v in stream:
        push(low, -v)
        push(high, -pop(low))
        if len(high) > len(low):
            push(low, -pop(high))
        if len(low) > len(high):
            result.append(float(-low[0]))
        else:
            result.append((-low[0] + high[0]) / 2)
    return result


h = []
for v in [5, 2, 8, 1, 9, 3, 7, 3]:
    push(h, v)
print(h)
print([pop(h) for _ in range(len(h))])
a = [(i * 37) % 41 for i in range(41)]
heapify(a)
print(a[0], all([a[(i - 1) // 2] <= a[i] for i in range(1, len(a))]))
print(merge([[1, 4, 9], [2, 3, 10, 11], [], [0, 5]]))
print(merge([["ant", "cow"], ["bee", "yak"]]))
print(medians([5, 15, 1, 3, 8, 7, 9, 2]))
