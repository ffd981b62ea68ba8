# bench: n=1200 python=8
# Many short-lived trees: what memory management costs.
import sys


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def build(depth):
    if depth == 0:
        return Node(None, None)
    return Node(build(depth - 1), build(depth - 1))


def count(node):
    if node is None:
        return 0
    return 1 + count(node.left) + count(node.right)


def main(n):
    keep = build(12)
    total = 0
    for _ in range(n):
        total += count(build(14))
    print(total, count(keep))


main(int(sys.argv[1]))
