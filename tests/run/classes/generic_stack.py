# one container class used with several element types
class Stack:
    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)

    def pop(self):
        return self.items.pop()

    def peek(self):
        return self.items[-1] if self.items else None

    def __len__(self):
        return len(self.items)


ints = Stack()
for i in range(4):
    ints.push(i * i)
strs = Stack()
for w in 'to be or not'.split():
    strs.push(w)
pairs = Stack()
pairs.push((1, 'x'))
print(ints.pop() + ints.pop(), strs.pop() + strs.pop(), pairs.pop()[1] * 3)
print(len(ints), len(strs), len(pairs), ints.peek(), strs.peek())
nested = Stack()
nested.push(ints)
print(nested.pop().pop())
