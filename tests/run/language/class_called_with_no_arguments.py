# A class without a constructor called with an empty starred tuple.
class Dog:

    def speak(self):
        return 'w'

class Node:

    def __init__(self, v):
        self.v = v

k = {'d': Dog, 'n': Node}

def mk(kind, *args):
    cls = k[kind]
    return cls(*args)

print(mk('d').speak())
