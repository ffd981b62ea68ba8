# a stack machine: assembler with labels, dispatch through a dict of methods
class VMError(Exception):
    pass


class Machine:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.calls = []
        self.vars = {}
        self.pc = 0
        self.out = []
        self.ops = {
            'add': lambda a, b: a + b,
            'sub': lambda a, b: a - b,
            'mul': lambda a, b: a * b,
            'lt': lambda a, b: int(a < b),
            'eq': lambda a, b: int(a == b),
        }

    def pop(self):
        if not self.stack:
            raise VMError('stack underflow at %d' % self.pc)
        return self.stack.pop()

    def step(self):
        op, arg = self.code[self.pc]
        self.pc += 1
        if op in self.ops:
            b = self.pop()
            a = self.pop()
            self.stack.append(self.ops[op](a, b))
        elif op == 'push':
            self.stack.append(int(arg))
        elif op == 'load':
            self.stack.append(self.vars[arg])
        elif op == 'store':
            self.vars[arg] = self.pop()
        elif op == 'jmp':
            self.pc = int(arg)
        elif op == 'jz':
            if self.pop() == 0:
                self.pc = int(arg)
        elif op == 'call':
            self.calls.append(self.pc)
            self.pc = int(arg)
        elif op == 'ret':
            self.pc = self.calls.pop()
        elif op == 'print':
            self.out.append(self.pop())
        elif op == 'halt':
            return False
        else:
            raise VMError('bad op ' + op)
        return True

    def run(self, limit=10000):
        for _ in range(limit):
            if not self.step():
                return self.out
        raise VMError('too long')


def assemble(text):
    labels = {}
    lines = []
    for raw in text.splitlines():
        line = raw.split(';')[0].strip()
        if not line:
            continue
        if line.endswith(':'):
            labels[line[:-1]] = len(lines)
        else:
            op, _, arg = line.partition(' ')
            lines.append((op, arg.strip()))
    return [(op, str(labels[arg]) if arg in labels else arg) for op, arg in lines]


FACTORIAL = """
    push 1
    store r
    push 6
    store n
loop:
    load n
    jz done      ; n == 0
    load r
    load n
    mul
    store r
    load n
    push 1
    sub
    store n
    jmp loop
done:
    load r
    print
    call twice
    halt
twice:
    load r
    push 2
    mul
    print
    ret
"""
code = assemble(FACTORIAL)
print(len(code), code[:3])
print(Machine(code).run())
for bad in ['add\nhalt', 'push 1\nfly', 'top:\njmp top', 'load x']:
    try:
        Machine(assemble(bad)).run()
    except VMError as e:
        print('VMError:', e)
    except KeyError as e:
        print('KeyError:', e)
