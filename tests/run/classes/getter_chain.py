# objects inside objects: chains of attributes, optional links
class Engine:
    def __init__(self, power):
        self.power = power


class Car:
    def __init__(self, name, engine=None):
        self.name = name
        self.engine = engine


class Owner:
    def __init__(self, cars):
        self.cars = cars

    def total(self):
        return sum(c.engine.power for c in self.cars if c.engine is not None)


o = Owner([Car('a', Engine(50)), Car('b'), Car('c', Engine(120))])
print(o.total(), o.cars[0].engine.power, o.cars[1].engine is None)
o.cars[1].engine = Engine(7)
o.cars[0].engine.power *= 2
print(o.total(), [c.engine.power for c in o.cars], max(o.cars, key=lambda c: c.engine.power).name)
