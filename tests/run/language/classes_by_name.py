# Classes in a dict, called with starred arguments.
class Dog:

    def speak(self):
        return 'w'

class Node:

    def __init__(self, v):
        self.v = v

k = {'d': Dog, 'n': Node}
print(k['d']().speak(), k['n'](3).v)

def mk(kind, *args):
    cls = k[kind]
    return cls(*args)

print(mk('d').speak(), mk('n', 3).v)
