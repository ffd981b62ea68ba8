# Attributes given from outside, classes in dicts, duck typing, __new__.
class Obj:
    cls_attr = 'c'

    def __init__(self, **kw):
        for k, v in kw.items():
            setattr(self, k, v)

    def m(self):
        return 'm'

class P:
    pass

p = P()
p.x = 1
p.y = 's'
p.z = [1]
p.f = lambda v: v + 1
print(p.x, p.y, p.z, p.f(4), hasattr(p, 'q'), getattr(p, 'q', 'def'), getattr(p, 'x'), getattr(p, 'x', 9))
p.x = 'changed'
print(p.x)
p.x = None
print(p.x)
for n in ['x', 'y', 'nope']:
    print(n, hasattr(p, n), getattr(p, n, None))
setattr(p, 'w', 3.5)
print(p.w)
print(sorted(vars(p)) if False else 'skip')

class Node:

    def __init__(self, v):
        self.v = v
        self.left = None
        self.right = None
        self.parent = None

    def insert(self, v):
        if v < self.v:
            if self.left is None:
                self.left = Node(v)
                self.left.parent = self
            else:
                self.left.insert(v)
        elif self.right is None:
            self.right = Node(v)
            self.right.parent = self
        else:
            self.right.insert(v)

    def walk(self):
        return (self.left.walk() if self.left else []) + [self.v] + (self.right.walk() if self.right else [])

    def depth(self):
        return 0 if self.parent is None else 1 + self.parent.depth()

r = Node(5)
for v in [3, 8, 1, 4, 9]:
    r.insert(v)
print(r.walk(), r.left.left.depth(), r.right.right.v)

class Animal:

    def speak(self):
        return '...'

    def intro(self):
        return f'{type(self).__name__} says {self.speak()}'

class Dog(Animal):

    def speak(self):
        return 'Woof'

class Cat(Animal):

    def speak(self):
        return 'Meow'

class Robot:

    def speak(self):
        return 42

    def intro(self):
        return 'beep'

for a in [Dog(), Cat(), Animal(), Robot()]:
    print(a.intro(), a.speak(), isinstance(a, Animal))
classes = {'dog': Dog, 'cat': Cat}
print([classes[k]().speak() for k in sorted(classes)])

def make(kind, *args):
    return {'d': Dog, 'n': Node}[kind](*args)

print(make('d').speak(), make('n', 3).v)

class Stack:

    def __init__(self):
        self.items = []

    def push(self, x):
        self.items.append(x)
        return self

    def pop(self):
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def __bool__(self):
        return len(self) > 0

s = Stack().push(1).push('a').push(2.5)
print(len(s), s.pop(), s.pop(), bool(s), not s, 'yes' if s else 'no')

class Temp:
    _cache = {}

    def __new__(cls, k):
        if k not in cls._cache:
            o = super().__new__(cls)
            cls._cache[k] = o
            o.made = k
        return cls._cache[k]

print(Temp(1) is Temp(1), Temp(1) is Temp(2), Temp(2).made)
