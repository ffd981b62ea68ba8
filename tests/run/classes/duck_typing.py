# unrelated classes used through the same method names
class Duck:
    def speak(self):
        return 'quack'

    def legs(self):
        return 2


class Robot:
    def __init__(self, n):
        self.n = n

    def speak(self):
        return 'beep' * self.n

    def legs(self):
        return self.n


class Silent:
    def speak(self):
        return ''

    def legs(self):
        return 0


def noise(things):
    return [t.speak() for t in things if t.legs() > 0]


zoo = [Duck(), Robot(1), Silent(), Robot(3)]
print(noise(zoo), sum(t.legs() for t in zoo))
best = max(zoo, key=lambda t: t.legs())
print(best.speak(), isinstance(best, Robot), isinstance(best, Duck))
