# a stack machine whose faults are exceptions caught by handlers in its own code
class Trap(Exception):
    number = 0


class StackUnderflow(Trap):
    number = 1


class BadOpcode(Trap):
    number = 2

    def __init__(self, op):
        super().__init__('opcode ' + op)


class DivideTrap(Trap):
    number = 3


class Machine:
    def __init__(self, code):
        self.code = code
        self.pc = 0
        self.stack = []
        self.handlers = []
        self.out = []

    def pop(self):
        if not self.stack:
            raise StackUnderflow('at %d' % self.pc)
        return self.stack.pop()

    def step(self):
        op, _, arg = self.code[self.pc].partition(' ')
        self.pc += 1
        if op == 'push':
            self.stack.append(int(arg))
        elif op == 'add':
            self.stack.append(self.pop() + self.pop())
        elif op == 'div':
            b, a = self.pop(), self.pop()
            try:
                self.stack.append(a // b)
            except ZeroDivisionError:
                raise DivideTrap('%d / 0' % a)
        elif op == 'print':
            self.out.append(self.pop())
        elif op == 'try':
            self.handlers.append(int(arg))
        elif op == 'halt':
            return False
        else:
            raise BadOpcode(op)
        return True

    def run(self):
        while self.pc < len(self.code):
            try:
                if not self.step():
                    break
            except Trap as t:
                if not self.handlers:
                    raise
                self.pc = self.handlers.pop()
                self.stack.append(t.number)
        return self.out


programs = [
    'push 2;push 3;add;print;halt',
    'try 5;push 1;push 0;div;halt;print;halt',
    'add',
    'try 3;jump;halt;push 10;add;print',
    'push 7;push 0;div',
]
for p in programs:
    try:
        print(Machine(p.split(';')).run())
    except DivideTrap as e:
        print('division', e)
    except Trap as e:
        print(type(e).__name__, e, e.number)
