#!/usr/bin/env python
"""CHIP-8-ish + assembler + disassembler + debugger, decorators for opcode table, struct, enum flags."""
import enum, struct, array, io, sys, re
from dataclasses import dataclass, field
from functools import wraps
from collections import namedtuple, ChainMap
from contextlib import contextmanager, redirect_stdout
class Flags(enum.Flag):
    NONE = 0
    Z = enum.auto()
    C = enum.auto()
    N = enum.auto()
class Reg(enum.IntEnum):
    A = 0; B = 1; C = 2; D = 3; SP = 4; PC = 5
OPS = {}
Op = namedtuple("Op", "code name operands func")
def opcode(code, operands=""):
    def deco(fn):
        name = fn.__name__.lstrip("_").upper()
        OPS[name] = OPS[code] = Op(code, name, operands, fn)
        @wraps(fn)
        def wrapper(*a): return fn(*a)
        return wrapper
    return deco
class Halt(Exception): pass
class Fault(Exception):
    def __init__(self, pc, why): super().__init__(f"{why} at {pc:#06x}"); self.pc = pc
class CPU:
    SIZES = {"r": 1, "i": 2, "a": 2}
    def __init__(self, memory=4096):
        self.mem = bytearray(memory)
        self.regs = array.array("H", [0] * len(Reg))
        self.flags = Flags.NONE
        self.regs[Reg.SP] = memory
        self.cycles = 0
        self.out = []
        self.hooks = {}
    def __getitem__(self, r): return self.regs[r]
    def __setitem__(self, r, v): self.regs[r] = v & 0xFFFF
    def load(self, image, at=0):
        self.mem[at:at + len(image)] = image
        self[Reg.PC] = at
        return self
    def fetch(self, fmt):
        pc = self[Reg.PC]
        (v,) = struct.unpack_from(fmt, self.mem, pc)
        self[Reg.PC] = pc + struct.calcsize(fmt)
        return v
    def set_flags(self, v, carry=False):
        f = Flags.NONE
        if v & 0xFFFF == 0: f |= Flags.Z
        if v & 0x8000: f |= Flags.N
        if carry: f |= Flags.C
        self.flags = f
        return v & 0xFFFF
    def push(self, v):
        self[Reg.SP] -= 2
        struct.pack_into("<H", self.mem, self[Reg.SP], v)
    def pop(self):
        v, = struct.unpack_from("<H", self.mem, self[Reg.SP]); self[Reg.SP] += 2
        return v
    def step(self):
        pc = self[Reg.PC]
        code = self.fetch("<B")
        try: op = OPS[code]
        except KeyError: raise Fault(pc, f"bad opcode {code:02x}") from None
        args = [self.fetch("<B" if k == "r" else "<H") for k in op.operands]
        if (h := self.hooks.get(pc)): h(self, op, args)
        op.func(self, *args)
        self.cycles += 1
    def run(self, limit=100000):
        try:
            while self.cycles < limit: self.step()
            raise Fault(self[Reg.PC], "cycle limit")
        except Halt: pass
        except struct.error as e: raise Fault(self[Reg.PC], "memory: " + type(e).__name__) from e
        return self
@opcode(0x00)
def _hlt(c): raise Halt
@opcode(0x01, "ri")
def _ldi(c, r, i): c[r] = i
@opcode(0x02, "rr")
def _mov(c, d, s): c[d] = c[s]
@opcode(0x10, "rr")
def _add(c, d, s): t = c[d] + c[s]; c[d] = c.set_flags(t, t > 0xFFFF)
@opcode(0x11, "rr")
def _sub(c, d, s): t = c[d] - c[s]; c[d] = c.set_flags(t, t < 0)
@opcode(0x12, "rr")
def _mul(c, d, s): t = c[d] * c[s]; c[d] = c.set_flags(t, t >> 16 != 0)
@opcode(0x13, "rr")
def _cmp(c, d, s): c.set_flags(c[d] - c[s], c[d] < c[s])
@opcode(0x20, "a")
def _jmp(c, a): c[Reg.PC] = a
@opcode(0x21, "a")
def _jz(c, a):
    if Flags.Z in c.flags: c[Reg.PC] = a
@opcode(0x22, "a")
def _jnz(c, a):
    if not c.flags & Flags.Z: c[Reg.PC] = a
@opcode(0x23, "a")
def _jc(c, a):
    if c.flags & Flags.C: c[Reg.PC] = a
@opcode(0x30, "a")
def _call(c, a): c.push(c[Reg.PC]); c[Reg.PC] = a
@opcode(0x31)
def _ret(c): c[Reg.PC] = c.pop()
@opcode(0x32, "r")
def _push(c, r): c.push(c[r])
@opcode(0x33, "r")
def _pop(c, r): c[r] = c.pop()
@opcode(0x40, "r")
def _out(c, r): c.out.append(c[r])
@opcode(0x41, "r")
def _putc(c, r): c.out.append(chr(c[r]))
@opcode(0x50, "rr")
def _ldb(c, d, s): c[d] = c.mem[c[s]]
class Assembler:
    LABEL = re.compile(r"^(\w+):\s*(.*)$")
    def __init__(self): self.symbols = ChainMap({}, {r.name: r.value for r in Reg})
    def value(self, tok):
        if tok in self.symbols: return self.symbols[tok]
        if len(tok) == 3 and tok[0] == tok[2] == "'": return ord(tok[1])
        try: return int(tok, 0)
        except ValueError: raise SyntaxError(f"unknown symbol {tok}") from None
    def assemble(self, src):
        lines, pc = [], 0
        for n, line in enumerate(src.splitlines(), start=1):
            line = line.partition(";")[0].strip()
            if m := self.LABEL.match(line):
                name, line = m.groups()
                if name in self.symbols.maps[0]: raise SyntaxError(f"line {n}: duplicate label {name}")
                self.symbols[name] = pc
            if not line: continue
            mnem, *rest = line.split(None, 1)
            args = [a.strip() for a in rest[0].split(",")] if rest else []
            if mnem == ".str":
                data = rest[0].strip('"').encode() + b"\0"
                lines.append((n, data, [])); pc += len(data)
            else:
                op = OPS.get(mnem.upper())
                if op is None: raise SyntaxError(f"line {n}: no instruction {mnem}")
                if len(args) != len(op.operands): raise SyntaxError(f"line {n}: {mnem} takes {len(op.operands)} operand{'s' * (len(op.operands) != 1)}")
                lines.append((n, op, args)); pc += 1 + sum(CPU.SIZES[k] for k in op.operands)
        out = bytearray()
        for n, op, args in lines:
            if isinstance(op, bytes): out += op; continue
            out.append(op.code)
            for kind, a in zip(op.operands, args):
                out += self.value(a).to_bytes(CPU.SIZES[kind], "little")
        return bytes(out)
def disassemble(image):
    pc = 0
    while pc < len(image):
        op = OPS.get(image[pc]); start = pc; pc += 1
        if op is None: yield start, f".byte {image[start]:#04x}"; continue
        parts = []
        for k in op.operands:
            v = int.from_bytes(image[pc:pc + CPU.SIZES[k]], "little"); pc += CPU.SIZES[k]
            parts.append(Reg(v).name if k == "r" else f"{v:#x}")
        yield start, f"{op.name.lower():<5}{', '.join(parts)}".rstrip()
FACT = """
        ldi A, 1
        ldi B, 7
        ldi C, 1
        ldi D, 0
loop:   cmp B, D
        jz done
        mul A, B
        sub B, C
        jmp loop
done:   out A
        ldi B, msg
next:   ldb D, B
        ldi A, 0
        cmp D, A
        jz end
        putc D
        add B, C
        jmp next
end:    call sub1
        hlt
sub1:   push A      ; nothing much
        ldi A, 'Z'
        putc A
        pop A
        ret
msg:    .str "Hi!"
"""
image = Assembler().assemble(FACT)
print(len(image), image[:12].hex())
cpu = CPU(512)
trace = []
cpu.hooks[16] = lambda c, op, args: trace.append((op.name, c[Reg.A], c[Reg.B]))
cpu.load(image).run()
print(cpu.out, cpu.cycles, cpu.flags, [cpu[r] for r in Reg], trace[:3])
for at, text in list(disassemble(image))[:9]: print(f"{at:04x}  {text}")
for bad in ["frob A", "ldi A", "x: hlt\nx: hlt", "jmp nowhere"]:
    try: Assembler().assemble(bad)
    except SyntaxError as e: print("asm:", e)
for img in (b"\xff", bytes([0x20, 0, 0]), bytes([0x31])):
    try: CPU(16).load(img).run(50)
    except Fault as f: print("fault:", f, f.pc, type(f.__cause__).__name__)
print(Flags.Z | Flags.N, Flags(0), ~Flags.Z & Flags.C, list(Flags), Flags["C"].value, Reg(3).name, Reg.A < Reg.B, sorted(k for k in OPS if isinstance(k, str))[:4])
buf = io.StringIO()
with redirect_stdout(buf): print("captured", end="")
print(repr(buf.getvalue()), _ldi.__name__, _ldi.__wrapped__ is OPS["LDI"].func)
