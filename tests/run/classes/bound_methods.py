# bound methods stored, passed, called later; methods taken from the class
class Greeter:
    def __init__(self, word):
        self.word = word

    def greet(self, name):
        return self.word + ', ' + name

    def both(self, f, a, b):
        return f(a) + ' & ' + f(b)


hi = Greeter('hi')
yo = Greeter('yo')
f = hi.greet
print(f('ann'), [g('bob') for g in (hi.greet, yo.greet)])
print(hi.both(yo.greet, 'a', 'b'))
print(list(map(yo.greet, ['x', 'y'])))
hi.word = 'hello'
print(f('cid'))
print(Greeter.greet(yo, 'dan'))
actions = {'h': hi.greet, 'y': yo.greet}
for k in 'hyh':
    print(actions[k](k), end='; ')
print()
