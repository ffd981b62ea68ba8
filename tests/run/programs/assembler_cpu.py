# an assembler with labels and a register machine with cycle counting
class AsmError(Exception):
    pass


def assemble(source):
    labels = {}
    lines = []
    for number, line in enumerate(source.strip().split('\n'), 1):
        line = line.split('#')[0].strip()
        if not line:
            continue
        if line.endswith(':'):
            name = line[:-1]
            if name in labels:
                raise AsmError('line %d: label %s twice' % (number, name))
            labels[name] = len(lines)
        else:
            op, _, rest = line.partition(' ')
            lines.append((number, op, [a.strip() for a in rest.split(',')] if rest else []))
    program = []
    for number, op, args in lines:
        if op in ('jmp', 'jz', 'jneg', 'call'):
            if args[-1] not in labels:
                raise AsmError('line %d: unknown label %s' % (number, args[-1]))
            args = args[:-1] + [str(labels[args[-1]])]
        elif op not in ('mov', 'add', 'sub', 'mul', 'out', 'halt', 'ret', 'push', 'pop'):
            raise AsmError('line %d: unknown op %s' % (number, op))
        program.append((op, args))
    return program


class CPU:
    def __init__(self, program):
        self.program = program
        self.regs = {'a': 0, 'b': 0, 'c': 0, 'd': 0}
        self.stack = []
        self.pc = 0
        self.cycles = 0
        self.output = []

    def value(self, arg):
        return self.regs[arg] if arg in self.regs else int(arg)

    def run(self, limit=10000):
        while self.cycles < limit:
            op, args = self.program[self.pc]
            self.pc += 1
            self.cycles += 1
            if op == 'halt':
                return self.output
            elif op == 'mov':
                self.regs[args[0]] = self.value(args[1])
            elif op in ('add', 'sub', 'mul'):
                x, y = self.regs[args[0]], self.value(args[1])
                self.regs[args[0]] = x + y if op == 'add' else x - y if op == 'sub' else x * y
            elif op == 'jmp':
                self.pc = int(args[0])
            elif op == 'jz' or op == 'jneg':
                v = self.value(args[0])
                if v == 0 and op == 'jz' or v < 0 and op == 'jneg':
                    self.pc = int(args[1])
            elif op == 'call':
                self.stack.append(self.pc)
                self.pc = int(args[0])
            elif op == 'ret':
                self.pc = self.stack.pop()
            elif op == 'push':
                self.stack.append(self.value(args[0]))
            elif op == 'pop':
                self.regs[args[0]] = self.stack.pop()
            else:
                self.output.append(self.value(args[0]))
        raise TimeoutError('more than %d cycles' % limit)


FACT = '''
mov a, 5
call fact
out b
halt
fact:            # b = a!
jz a, base
push a
sub a, 1
call fact
pop a
mul b, a
ret
base:
mov b, 1
ret'''
MULT = '''
mov a, 6
mov b, 7
mov c, 0
loop:
jz b, done
add c, a
sub b, 1
jmp loop
done:
out c
halt'''
for source in (FACT, MULT, 'x:\njmp x', 'jmp y', 'fly a', 'a:\na:', 'ret'):
    try:
        cpu = CPU(assemble(source))
        print(cpu.run(), cpu.cycles, cpu.regs)
    except (AsmError, TimeoutError, IndexError) as e:
        print(type(e).__name__, e)
