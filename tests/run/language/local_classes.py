# Classes in functions: their methods use the class, functions and variables around them.
def f0():

    class Node:

        def __init__(self, v):
            self.v = v

        def mk(self):
            return Node(self.v + 1)
    return Node(1).mk().v

print(f0())

def f1():

    def helper(n):
        return n * 2

    class C:

        def m(self):
            return helper(4)
    return C().m()

print(f1())

def f2():

    class A:

        def m(self):
            return 'A'

    class B(A):

        def m(self):
            return 'B' + super().m() + A().m()
    return B().m()

print(f2())

def main():
    total = 0
    items = []

    class Acc:

        def add(self, n):
            nonlocal total
            total += n
            items.append(n)
            return self
    Acc().add(3).add(4)
    print(total, items)

main()

def make(n):

    class Adder:

        def add(self, x):
            return x + n
    return Adder()

a = make(3)
print(a.add(4))
