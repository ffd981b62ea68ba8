# mixins adding behaviour to unrelated classes
class Comparable:
    def __lt__(self, other):
        return self.key() < other.key()

    def __eq__(self, other):
        return self.key() == other.key()


class Printable:
    def __repr__(self):
        return '<' + self.label() + '>'


class Task(Comparable, Printable):
    def __init__(self, pri, name):
        self.pri, self.name = pri, name

    def key(self):
        return self.pri

    def label(self):
        return '%d:%s' % (self.pri, self.name)


class Word(Comparable, Printable):
    def __init__(self, s):
        self.s = s

    def key(self):
        return self.s.lower()

    def label(self):
        return self.s


print(sorted([Task(3, 'c'), Task(1, 'a'), Task(2, 'b')]))
print(sorted([Word('pear'), Word('Apple'), Word('fig')]))
print(Task(1, 'x') == Task(1, 'y'), Word('A') == Word('a'), min(Word('b'), Word('A')))
