#!/usr/bin/env python3
"""A small 6502 assembler and emulator."""
import re
import sys

FLAG_N, FLAG_V, FLAG_B, FLAG_D, FLAG_I, FLAG_Z, FLAG_C = 0x80, 0x40, 0x10, 0x08, 0x04, 0x02, 0x01

OPCODES = {
    ('LDA', 'imm'): (0xA9, 2), ('LDA', 'zp'): (0xA5, 3), ('LDA', 'abs'): (0xAD, 4), ('LDA', 'absx'): (0xBD, 4), ('LDA', 'indy'): (0xB1, 5),
    ('LDX', 'imm'): (0xA2, 2), ('LDX', 'zp'): (0xA6, 3), ('LDY', 'imm'): (0xA0, 2), ('LDY', 'zp'): (0xA4, 3),
    ('STA', 'zp'): (0x85, 3), ('STA', 'abs'): (0x8D, 4), ('STA', 'absx'): (0x9D, 5), ('STX', 'zp'): (0x86, 3), ('STY', 'zp'): (0x84, 3),
    ('ADC', 'imm'): (0x69, 2), ('ADC', 'zp'): (0x65, 3), ('SBC', 'imm'): (0xE9, 2), ('SBC', 'zp'): (0xE5, 3),
    ('INX', 'imp'): (0xE8, 2), ('INY', 'imp'): (0xC8, 2), ('DEX', 'imp'): (0xCA, 2), ('DEY', 'imp'): (0x88, 2),
    ('INC', 'zp'): (0xE6, 5), ('DEC', 'zp'): (0xC6, 5),
    ('CMP', 'imm'): (0xC9, 2), ('CMP', 'zp'): (0xC5, 3), ('CPX', 'imm'): (0xE0, 2), ('CPY', 'imm'): (0xC0, 2),
    ('BNE', 'rel'): (0xD0, 2), ('BEQ', 'rel'): (0xF0, 2), ('BCC', 'rel'): (0x90, 2), ('BCS', 'rel'): (0xB0, 2), ('BMI', 'rel'): (0x30, 2), ('BPL', 'rel'): (0x10, 2),
    ('JMP', 'abs'): (0x4C, 3), ('JSR', 'abs'): (0x20, 6), ('RTS', 'imp'): (0x60, 6),
    ('CLC', 'imp'): (0x18, 2), ('SEC', 'imp'): (0x38, 2), ('NOP', 'imp'): (0xEA, 2), ('BRK', 'imp'): (0x00, 7),
    ('TAX', 'imp'): (0xAA, 2), ('TXA', 'imp'): (0x8A, 2), ('TAY', 'imp'): (0xA8, 2), ('TYA', 'imp'): (0x98, 2),
    ('PHA', 'imp'): (0x48, 3), ('PLA', 'imp'): (0x68, 4),
    ('AND', 'imm'): (0x29, 2), ('ORA', 'imm'): (0x09, 2), ('EOR', 'imm'): (0x49, 2),
    ('ASL', 'acc'): (0x0A, 2), ('LSR', 'acc'): (0x4A, 2), ('ROL', 'acc'): (0x2A, 2), ('ROR', 'acc'): (0x6A, 2),
}
SIZES = {'imp': 1, 'acc': 1, 'imm': 2, 'zp': 2, 'rel': 2, 'abs': 3, 'absx': 3, 'indy': 2}
BRANCHES = {'BNE', 'BEQ', 'BCC', 'BCS', 'BMI', 'BPL'}
DECODE = {code: (name, mode, cycles) for (name, mode), (code, cycles) in OPCODES.items()}


class AsmError(Exception):
    def __init__(self, lineno, message):
        super().__init__('line %d: %s' % (lineno, message))
        self.lineno = lineno


class Assembler:
    def __init__(self, source, origin=0x0600):
        self.source = source
        self.origin = origin
        self.labels = {}
        self.symbols = {}

    def parse_number(self, text, lineno):
        text = text.strip()
        low = None
        if text.startswith('<') or text.startswith('>'):
            low = text[0] == '<'
            text = text[1:]
        if text.startswith('$'):
            value = int(text[1:], 16)
        elif text.startswith('%'):
            value = int(text[1:], 2)
        elif text.isdigit():
            value = int(text)
        elif text in self.symbols:
            value = self.symbols[text]
        elif text in self.labels:
            value = self.labels[text]
        else:
            raise AsmError(lineno, 'undefined symbol %r' % text)
        if low is not None:
            value = value & 0xFF if low else value >> 8
        return value

    def mode_of(self, name, operand, lineno):
        if operand is None or operand == '':
            return ('acc' if name in ('ASL', 'LSR', 'ROL', 'ROR') else 'imp'), None
        if name in BRANCHES:
            return 'rel', operand
        if operand.startswith('#'):
            return 'imm', operand[1:]
        m = re.match(r'^\((.+)\),\s*[yY]$', operand)
        if m:
            return 'indy', m.group(1)
        m = re.match(r'^(.+),\s*[xX]$', operand)
        if m:
            return 'absx', m.group(1)
        if name in ('JMP', 'JSR'):
            return 'abs', operand
        if operand.startswith('$') and len(operand) == 3:
            return 'zp', operand
        if operand in self.symbols and self.symbols[operand] < 256:
            return 'zp', operand
        return 'abs', operand

    def assemble(self):
        items = []
        pc = self.origin
        for lineno, line in enumerate(self.source.splitlines(), 1):
            line = line.split(';')[0].rstrip()
            if not line.strip():
                continue
            if '=' in line:
                name, _, value = line.partition('=')
                self.symbols[name.strip()] = self.parse_number(value, lineno)
                continue
            m = re.match(r'^(\w+):\s*(.*)$', line)
            if m:
                self.labels[m.group(1)] = pc
                line = m.group(2)
                if not line:
                    continue
            parts = line.strip().split(None, 1)
            name = parts[0].upper()
            operand = parts[1].strip() if len(parts) > 1 else None
            if name == '.BYTE':
                values = [v.strip() for v in operand.split(',')]
                items.append((lineno, pc, '.BYTE', values, None))
                pc += len(values)
                continue
            mode, arg = self.mode_of(name, operand, lineno)
            if (name, mode) not in OPCODES:
                raise AsmError(lineno, f'bad instruction {name} with mode {mode}')
            items.append((lineno, pc, name, mode, arg))
            pc += SIZES[mode]
        code = bytearray()
        for lineno, pc, name, mode, arg in items:
            if name == '.BYTE':
                for v in mode:
                    code.append(self.parse_number(v, lineno) & 0xFF)
                continue
            code.append(OPCODES[(name, mode)][0])
            if arg is None:
                continue
            value = self.parse_number(arg, lineno)
            if mode == 'rel':
                delta = value - (pc + 2)
                if not -128 <= delta <= 127:
                    raise AsmError(lineno, 'branch out of range')
                code.append(delta & 0xFF)
            elif SIZES[mode] == 2:
                if value > 0xFF:
                    raise AsmError(lineno, 'value %d does not fit' % value)
                code.append(value)
            else:
                code.append(value & 0xFF)
                code.append(value >> 8)
        return bytes(code)


class CPU:
    def __init__(self, program, origin=0x0600):
        self.mem = bytearray(0x10000)
        self.mem[origin:origin + len(program)] = program
        self.pc = origin
        self.a = self.x = self.y = 0
        self.sp = 0xFF
        self.flags = 0x20
        self.cycles = 0
        self.halted = False
        self.output = []
        self.handlers = {}
        for name, mode in OPCODES:
            self.handlers[name] = getattr(self, 'op_' + name.lower(), None)

    def set_flag(self, flag, cond):
        if cond:
            self.flags |= flag
        else:
            self.flags &= ~flag & 0xFF

    def nz(self, value):
        self.set_flag(FLAG_Z, value == 0)
        self.set_flag(FLAG_N, value & 0x80)
        return value

    def read(self, addr):
        return self.mem[addr]

    def write(self, addr, value):
        if addr == 0xF001:
            self.output.append(chr(value))
        self.mem[addr] = value & 0xFF

    def fetch(self):
        v = self.mem[self.pc]
        self.pc = (self.pc + 1) & 0xFFFF
        return v

    def push(self, v):
        self.mem[0x100 + self.sp] = v
        self.sp = (self.sp - 1) & 0xFF

    def pop(self):
        self.sp = (self.sp + 1) & 0xFF
        return self.mem[0x100 + self.sp]

    def address(self, mode):
        if mode == 'zp':
            return self.fetch()
        if mode == 'abs':
            lo = self.fetch()
            return lo | self.fetch() << 8
        if mode == 'absx':
            lo = self.fetch()
            return ((lo | self.fetch() << 8) + self.x) & 0xFFFF
        if mode == 'indy':
            z = self.fetch()
            return ((self.mem[z] | self.mem[(z + 1) & 0xFF] << 8) + self.y) & 0xFFFF
        if mode == 'imm':
            addr = self.pc
            self.pc += 1
            return addr
        if mode == 'rel':
            d = self.fetch()
            return self.pc + (d - 256 if d > 127 else d)
        return -1

    def add(self, v):
        total = self.a + v + (self.flags & FLAG_C)
        self.set_flag(FLAG_C, total > 0xFF)
        self.set_flag(FLAG_V, ~(self.a ^ v) & (self.a ^ total) & 0x80)
        self.a = self.nz(total & 0xFF)

    def compare(self, reg, v):
        self.set_flag(FLAG_C, reg >= v)
        self.nz((reg - v) & 0xFF)

    def step(self):
        code = self.fetch()
        try:
            name, mode, cycles = DECODE[code]
        except KeyError:
            raise RuntimeError(f'illegal opcode {code:02X} at {self.pc - 1:04X}') from None
        self.cycles += cycles
        addr = self.address(mode)
        if name == 'LDA': self.a = self.nz(self.read(addr))
        elif name == 'LDX': self.x = self.nz(self.read(addr))
        elif name == 'LDY': self.y = self.nz(self.read(addr))
        elif name == 'STA': self.write(addr, self.a)
        elif name == 'STX': self.write(addr, self.x)
        elif name == 'STY': self.write(addr, self.y)
        elif name == 'ADC': self.add(self.read(addr))
        elif name == 'SBC': self.add(self.read(addr) ^ 0xFF)
        elif name in ('INC', 'DEC'):
            self.write(addr, self.nz((self.read(addr) + (1 if name == 'INC' else -1)) & 0xFF))
        elif name == 'CMP': self.compare(self.a, self.read(addr))
        elif name == 'CPX': self.compare(self.x, self.read(addr))
        elif name == 'CPY': self.compare(self.y, self.read(addr))
        elif name in BRANCHES:
            flag, want = {'BNE': (FLAG_Z, 0), 'BEQ': (FLAG_Z, 1), 'BCC': (FLAG_C, 0), 'BCS': (FLAG_C, 1), 'BMI': (FLAG_N, 1), 'BPL': (FLAG_N, 0)}[name]
            if bool(self.flags & flag) == bool(want):
                self.pc = addr
                self.cycles += 1
        elif name == 'AND': self.a = self.nz(self.a & self.read(addr))
        elif name == 'ORA': self.a = self.nz(self.a | self.read(addr))
        elif name == 'EOR': self.a = self.nz(self.a ^ self.read(addr))
        elif name == 'JMP': self.pc = addr
        elif name == 'JSR':
            ret = self.pc - 1
            self.push(ret >> 8)
            self.push(ret & 0xFF)
            self.pc = addr
        elif self.handlers[name] is not None:
            self.handlers[name]()
        else:
            raise RuntimeError('not implemented: ' + name)

    def op_inx(self): self.x = self.nz((self.x + 1) & 0xFF)
    def op_iny(self): self.y = self.nz((self.y + 1) & 0xFF)
    def op_dex(self): self.x = self.nz((self.x - 1) & 0xFF)
    def op_dey(self): self.y = self.nz((self.y - 1) & 0xFF)
    def op_tax(self): self.x = self.nz(self.a)
    def op_txa(self): self.a = self.nz(self.x)
    def op_tay(self): self.y = self.nz(self.a)
    def op_tya(self): self.a = self.nz(self.y)
    def op_clc(self): self.set_flag(FLAG_C, False)
    def op_sec(self): self.set_flag(FLAG_C, True)
    def op_nop(self): pass
    def op_pha(self): self.push(self.a)
    def op_pla(self): self.a = self.nz(self.pop())
    def op_brk(self): self.halted = True

    def op_rts(self):
        lo = self.pop()
        self.pc = (lo | self.pop() << 8) + 1

    def op_asl(self):
        self.set_flag(FLAG_C, self.a & 0x80)
        self.a = self.nz(self.a << 1 & 0xFF)

    def op_lsr(self):
        self.set_flag(FLAG_C, self.a & 1)
        self.a = self.nz(self.a >> 1)

    def run(self, limit=100000):
        steps = 0
        while not self.halted and steps < limit:
            self.step()
            steps += 1
        return steps

    def __repr__(self):
        names = 'NV-BDIZC'
        flags = ''.join(n if self.flags & (0x80 >> i) else '.' for i, n in enumerate(names))
        return f'A={self.a:02X} X={self.x:02X} Y={self.y:02X} SP={self.sp:02X} PC={self.pc:04X} {flags} cycles={self.cycles}'


def disassemble(code, origin):
    pc = 0
    while pc < len(code):
        name, mode, _ = DECODE.get(code[pc], ('???', 'imp', 0))
        size = SIZES[mode]
        raw = code[pc:pc + size]
        if mode == 'imm': text = f'#${raw[1]:02X}'
        elif mode == 'zp': text = '$%02X' % raw[1]
        elif mode in ('abs', 'absx'): text = '$%04X' % (raw[1] | raw[2] << 8) + (',X' if mode == 'absx' else '')
        elif mode == 'rel': text = '$%04X' % (origin + pc + 2 + (raw[1] - 256 if raw[1] > 127 else raw[1]))
        elif mode == 'indy': text = '($%02X),Y' % raw[1]
        else: text = ''
        yield f"{origin + pc:04X}  {' '.join('%02X' % b for b in raw):<9} {name} {text}".rstrip()
        pc += size


HELLO = """
; print a string, then the sum 1..10
OUT = $F001
PTR = $10
SUM = $20
start:
    LDA #<text
    STA PTR
    LDA #>text
    STA $11
    LDY #0
loop:   LDA (PTR),Y
    BEQ done
    STA OUT
    INY
    BNE loop
done:
    LDX #10
    LDA #0
    CLC
add:  STX SUM
    ADC SUM
    DEX
    BNE add
    STA SUM
    JSR double
    BRK
double: ASL
    PHA
    LDA #$FF
    PLA
    RTS
text: .byte 72, 101, 108, 108, 111, $21, 10, 0
"""

FIB = """
    LDX #0
    LDA #1
    STA $01
    LDA #0
next: STA $0200,x
    TAY
    CLC
    ADC $01
    STY $01
    INX
    CPX #13
    BNE next
    BRK
"""

if __name__ == '__main__':
    asm = Assembler(HELLO)
    code = asm.assemble()
    for line in disassemble(code[:20], 0x600):
        print(line)
    print(sorted(asm.labels.items(), key=lambda kv: kv[1]))
    cpu = CPU(code)
    n = cpu.run()
    print(''.join(cpu.output), end='')
    print(n, 'steps', cpu)
    cpu = CPU(Assembler(FIB).assemble())
    cpu.run()
    print(list(cpu.mem[0x200:0x200 + 13]), cpu)
    for bad in ['LDA #foo', 'XYZ', 'LDA #$1FF', 'back: NOP\n' + 'NOP\n' * 200 + 'BNE back']:
        try:
            Assembler(bad).assemble()
        except AsmError as e:
            print('error:', e, e.lineno)
    cpu = CPU(b'\xff')
    try:
        cpu.run()
    except RuntimeError as e:
        print(e, e.__cause__)
    sys.exit(3 if cpu.halted else 0)
