# a line editor with command objects, undo, redo and macros
class Command:
    def apply(self, lines):
        raise NotImplementedError

    def revert(self, lines):
        raise NotImplementedError


class Insert(Command):
    def __init__(self, at, text):
        self.at, self.text = at, text

    def apply(self, lines):
        lines.insert(self.at, self.text)

    def revert(self, lines):
        del lines[self.at]


class Delete(Command):
    def __init__(self, at):
        self.at = at
        self.old = None

    def apply(self, lines):
        self.old = lines.pop(self.at)

    def revert(self, lines):
        lines.insert(self.at, self.old)


class Replace(Command):
    def __init__(self, old, new):
        self.old, self.new = old, new
        self.before = []

    def apply(self, lines):
        self.before = lines[:]
        lines[:] = [l.replace(self.old, self.new) for l in lines]

    def revert(self, lines):
        lines[:] = self.before


class Macro(Command):
    def __init__(self, *commands):
        self.commands = commands

    def apply(self, lines):
        for c in self.commands:
            c.apply(lines)

    def revert(self, lines):
        for c in reversed(self.commands):
            c.revert(lines)


class Editor:
    def __init__(self):
        self.lines = []
        self.done = []
        self.undone = []

    def do(self, command):
        command.apply(self.lines)
        self.done.append(command)
        self.undone.clear()

    def undo(self):
        if not self.done:
            return False
        c = self.done.pop()
        c.revert(self.lines)
        self.undone.append(c)
        return True

    def redo(self):
        if not self.undone:
            return False
        c = self.undone.pop()
        c.apply(self.lines)
        self.done.append(c)
        return True


e = Editor()
for i, t in enumerate(['one', 'two', 'three']):
    e.do(Insert(i, t))
e.do(Replace('t', 'T'))
e.do(Macro(Delete(0), Insert(1, 'middle'), Replace('e', 'E')))
print(e.lines)
while e.undo():
    print(e.lines)
print(e.redo(), e.redo(), e.lines)
e.do(Insert(0, 'new'))
print(e.redo(), e.lines, len(e.done))
try:
    e.do(Delete(9))
except IndexError as x:
    print(x, e.lines, len(e.done))
