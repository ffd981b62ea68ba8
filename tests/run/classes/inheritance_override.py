# inheritance, overriding, inherited methods calling overridden ones
class Animal:
    def __init__(self, name):
        self.name = name

    def sound(self):
        return '...'

    def speak(self):
        return self.name + ' says ' + self.sound()


class Cat(Animal):
    def sound(self):
        return 'meow'


class Kitten(Cat):
    def sound(self):
        return super().sound() + '!'


class Fish(Animal):
    pass


for a in [Animal('it'), Cat('tom'), Kitten('kit'), Fish('nemo')]:
    print(a.speak(), type(a).__name__)
print(isinstance(Kitten('x'), Animal), isinstance(Cat('y'), Kitten))
print(issubclass(Kitten, Cat), issubclass(Cat, Fish))
