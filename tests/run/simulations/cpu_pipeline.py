"""Assembler and simulator of a small RISC machine with hazards counted."""
from collections import Counter, deque, OrderedDict
from functools import partial
import operator

SOURCE = """
        ; sum of squares 1..10, then a table
        li   r1, 10
        li   r2, 0
loop:   mul  r3, r1, r1
        add  r2, r2, r3
        addi r1, r1, -1
        bne  r1, r0, loop
        out  r2
        li   r4, 0
        li   r5, 5
fill:   mul  r6, r4, r4
        sw   r6, 100(r4)
        addi r4, r4, 1
        blt  r4, r5, fill
        lw   r7, 103(r0)
        out  r7
        jal  func
        out  r8
        halt
func:   li   r8, 0x2A
        xor  r8, r8, r7
        ret
"""


class AssemblyError(Exception):
    pass


class Instruction:
    __slots__ = ('op', 'args', 'line')

    def __init__(self, op, args, line):
        self.op, self.args, self.line = op, args, line

    def __repr__(self):
        return f"{self.op} {', '.join(map(str, self.args))}"


class Assembler:
    def __init__(self):
        self.labels = OrderedDict()
        self.code = []

    def operand(self, text):
        text = text.strip()
        if text.startswith('r') and text[1:].isdigit():
            n = int(text[1:])
            if n > 15:
                raise AssemblyError(f'no register {text}')
            return ('reg', n)
        if text.endswith(')'):
            offset, _, reg = text[:-1].partition('(')
            return ('mem', int(offset, 0), self.operand(reg)[1])
        try:
            return ('imm', int(text, 0))
        except ValueError:
            return ('label', text)

    def assemble(self, source):
        for number, line in enumerate(source.splitlines(), 1):
            line = line.split(';')[0].strip()
            if not line:
                continue
            if ':' in line:
                label, line = (s.strip() for s in line.split(':', 1))
                if label in self.labels:
                    raise AssemblyError(f'line {number}: duplicate label {label}')
                self.labels[label] = len(self.code)
                if not line:
                    continue
            op, _, rest = line.partition(' ')
            args = [self.operand(a) for a in rest.split(',')] if rest.strip() else []
            self.code.append(Instruction(op.lower(), args, number))
        for ins in self.code:
            for i, a in enumerate(ins.args):
                if a[0] == 'label':
                    if a[1] not in self.labels:
                        raise AssemblyError(f'line {ins.line}: unknown label {a[1]}')
                    ins.args[i] = ('imm', self.labels[a[1]])
        return self.code


class Machine:
    ALU = {'add': operator.add, 'sub': operator.sub, 'mul': operator.mul, 'and': operator.and_,
           'or': operator.or_, 'xor': operator.xor, 'slt': lambda a, b: int(a < b)}
    BRANCH = {'beq': operator.eq, 'bne': operator.ne, 'blt': operator.lt, 'bge': operator.ge}

    def __init__(self, code):
        self.code = code
        self.regs = [0] * 16
        self.memory = {}
        self.pc = 0
        self.cycles = 0
        self.output = []
        self.calls = []
        self.stats = Counter()
        self.recent = deque(maxlen=2)
        self.stalls = 0

    def read(self, arg):
        return self.regs[arg[1]] if arg[0] == 'reg' else arg[1]

    def write(self, arg, value):
        if arg[1]:
            self.regs[arg[1]] = value & 0xFFFFFFFF

    def hazard(self, ins):
        sources = {a[1] for a in ins.args[1:] if a[0] == 'reg'}
        if any(dest in sources for dest in self.recent if dest):
            self.stalls += 1

    def step(self):
        ins = self.code[self.pc]
        self.pc += 1
        self.cycles += 1
        self.stats[ins.op] += 1
        self.hazard(ins)
        dest = None
        op, args = ins.op, ins.args
        if op in self.ALU:
            self.write(args[0], self.ALU[op](self.read(args[1]), self.read(args[2])))
            dest = args[0][1]
        elif op in self.BRANCH:
            if self.BRANCH[op](self.read(args[0]), self.read(args[1])):
                self.pc = args[2][1]
                self.cycles += 1
        elif op == 'addi':
            self.write(args[0], self.read(args[1]) + args[2][1])
            dest = args[0][1]
        elif op == 'li':
            self.write(args[0], args[1][1])
            dest = args[0][1]
        elif op == 'lw':
            _, offset, base = args[1]
            self.write(args[0], self.memory.get(self.regs[base] + offset, 0))
            dest = args[0][1]
        elif op == 'sw':
            _, offset, base = args[1]
            self.memory[self.regs[base] + offset] = self.read(args[0])
        elif op == 'jal':
            self.calls.append(self.pc)
            self.pc = args[0][1]
        elif op == 'ret':
            self.pc = self.calls.pop()
        elif op == 'out':
            self.output.append(self.read(args[0]))
        elif op == 'halt':
            return False
        else:
            raise AssemblyError(f'line {ins.line}: unknown instruction {ins!r}')
        self.recent.append(dest)
        return True

    def run(self):
        while self.step():
            pass
        return self


asm = Assembler()
code = asm.assemble(SOURCE)
print(len(code), dict(asm.labels), code[0], code[2])
m = Machine(code).run()
print(m.output, m.cycles, m.stalls, m.pc)
print(m.stats.most_common(3), sorted(m.memory.items()))
print(['%x' % r for r in m.regs[:9]])
for bad in ['jmp nowhere', 'x: halt\nx: halt', 'li r99, 1', 'foo r1\nhalt']:
    try:
        Machine(Assembler().assemble(bad)).run()
    except AssemblyError as e:
        print('error:', e)
