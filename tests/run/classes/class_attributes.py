# class attributes: read through class and instance, shadowed, shared, changed
class Dog:
    kind = 'canine'
    count = 0
    tricks = []

    def __init__(self, name):
        self.name = name
        Dog.count += 1

    def learn(self, t):
        self.tricks.append(t)


a = Dog('rex')
b = Dog('fido')
print(a.kind, b.kind, Dog.kind, Dog.count)
a.learn('roll')
b.learn('sit')
print(a.tricks, Dog.tricks)
a.kind = 'robot'
print(a.kind, b.kind, Dog.kind)
Dog.kind = 'wolf'
print(a.kind, b.kind, Dog.count)
