"""A stack VM; instructions are tuples of different lengths, code is assembled from text."""
import sys

SRC = """
; compute primes below 50
        push 2
        store n
loop:   load n
        push 50
        lt
        jz end
        push 2
        store d
test:   load d
        load d
        mul
        load n
        gt
        jnz prime
        load n
        load d
        mod
        jz next
        load d
        push 1
        add
        store d
        jmp test
prime:  load n
        print
next:   load n
        push 1
        add
        store n
        jmp loop
end:    push "done"
        print
        call square 12
        print
        halt
square: dup
        mul
        ret
"""


def assemble(src):
    labels, code = {}, []
    for line in src.splitlines():
        line = line.split(';')[0].strip()
        if not line:
            continue
        if ':' in line:
            label, line = line.split(':', 1)
            labels[label] = len(code)
            line = line.strip()
        parts = line.split()
        op, args = parts[0], parts[1:]
        conv = []
        for a in args:
            if a.lstrip('-').isdigit():
                conv.append(int(a))
            elif a.startswith('"'):
                conv.append(a[1:-1])
            else:
                conv.append(a)
        code.append((op, *conv))
    return [(c[0],) + tuple(labels.get(x, x) if c[0] in ('jmp', 'jz', 'jnz', 'call') else x for x in c[1:]) for c in code]


class VM:
    def __init__(self, code):
        self.code = code
        self.stack = []
        self.vars = {}
        self.calls = []
        self.pc = 0
        self.output = []
        self.ops = {
            'add': lambda a, b: a + b, 'sub': lambda a, b: a - b, 'mul': lambda a, b: a * b,
            'mod': lambda a, b: a % b, 'lt': lambda a, b: int(a < b), 'gt': lambda a, b: int(a > b),
        }

    def run(self):
        while True:
            ins = self.code[self.pc]
            self.pc += 1
            op = ins[0]
            if op == 'halt':
                return self.output
            handler = getattr(self, 'op_' + op, None)
            if handler is not None:
                handler(*ins[1:])
            elif op in self.ops:
                b, a = self.stack.pop(), self.stack.pop()
                self.stack.append(self.ops[op](a, b))
            else:
                raise RuntimeError(f'bad op {op!r} at {self.pc - 1}')

    def op_push(self, v): self.stack.append(v)
    def op_dup(self): self.stack.append(self.stack[-1])
    def op_store(self, name): self.vars[name] = self.stack.pop()
    def op_load(self, name): self.stack.append(self.vars[name])
    def op_print(self): self.output.append(str(self.stack.pop()))
    def op_jmp(self, t): self.pc = t
    def op_jz(self, t):
        if not self.stack.pop():
            self.pc = t
    def op_jnz(self, t):
        if self.stack.pop():
            self.pc = t
    def op_call(self, target, arg):
        self.calls.append(self.pc)
        self.stack.append(arg)
        self.pc = target
    def op_ret(self): self.pc = self.calls.pop()


code = assemble(SRC)
print(len(code), code[0], code[-1])
print(' '.join(VM(code).run()))
try:
    VM([('push', 1), ('frob',)]).run()
except RuntimeError as e:
    print(e)
