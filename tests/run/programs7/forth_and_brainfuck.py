"""Forth, stack machine and brainfuck in one; uses bound methods, dict dispatch, closures and exceptions."""
import sys, operator
from collections import ChainMap, deque
from functools import partial

class ForthError(Exception): pass
class StackUnderflow(ForthError):
    def __str__(self): return "stack underflow"

class Stack(list):
    def push(self, *xs): self.extend(xs); return self
    def pop(self, *a):
        try: return super().pop(*a)
        except IndexError: raise StackUnderflow from None
    @property
    def top(self):
        if not self: raise StackUnderflow
        return self[-1]

class Forth:
    def __init__(self, out=None):
        self.ds, self.rs = Stack(), Stack()
        self.words, self.vars, self.out = {}, {}, out if out is not None else []
        self.immediate = {":": self.colon, "variable": self.variable, "see": self.see}
        binary = lambda f: lambda: self.ds.push(f(*reversed([self.ds.pop(), self.ds.pop()])))
        self.prims = {name: binary(f) for name, f in {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.floordiv, "mod": operator.mod, "and": operator.and_, "or": operator.or_}.items()}
        self.prims.update({name: binary(lambda a, b, f=f: -1 if f(a, b) else 0) for name, f in (("=", operator.eq), ("<", operator.lt), (">", operator.gt))})
        for name in dir(self):
            if name.startswith("w_"):
                self.prims[name[2:]] = getattr(self, name)
        self.prims["."] = lambda: self.out.append(f"{self.ds.pop()} ")
        self.prims["!"] = self.store
        self.prims["@"] = lambda: self.ds.push(self.vars[self.ds.pop()])
    def w_dup(self): self.ds.push(self.ds.top)
    def w_drop(self): self.ds.pop()
    def w_swap(self):
        b, a = self.ds.pop(), self.ds.pop(); self.ds.push(b, a)
    def w_over(self): self.ds.push(self.ds[-2]) if len(self.ds) > 1 else self._under()
    def w_rot(self):
        c, b, a = (self.ds.pop() for _ in range(3)); self.ds.push(b, c, a)
    def w_emit(self): self.out.append(chr(self.ds.pop()))
    def w_cr(self): self.out.append("\n")
    def w_depth(self): self.ds.push(len(self.ds))
    def _under(self): raise StackUnderflow()
    def store(self):
        addr, v = self.ds.pop(), self.ds.pop(); self.vars[addr] = v
    def colon(self):
        name = self.tokens.popleft(); body = []
        while True:
            if not self.tokens: raise ForthError(f"unterminated definition of {name}")
            t = self.tokens.popleft()
            if t == ";": break
            body.append(t)
        self.words[name] = self.compile(body)
    def variable(self):
        name = self.tokens.popleft(); addr = len(self.vars); self.vars[addr] = 0; self.words[name] = [("lit", addr)]
    def see(self): self.out.append(repr(self.words.get(self.tokens.popleft())))
    def compile(self, toks):
        code, fix = [], []
        for t in toks:
            if t == "if": fix.append(len(code)); code.append(None)
            elif t == "else": at = fix.pop(); fix.append(len(code)); code.append(None); code[at] = ("jz", len(code))
            elif t == "then": at = fix.pop(); code[at] = ("jz" if at == 0 or code[at] is None and not any(c and c[0] == "jz" and c[1] == at + 1 for c in code) else "jmp", len(code))
            elif t == "begin": fix.append(len(code))
            elif t == "until": code.append(("jz", fix.pop()))
            elif t == "do": code.append(("do", None)); fix.append(len(code))
            elif t == "loop": code.append(("loop", fix.pop()))
            elif t == "i": code.append(("i", None))
            else:
                try: code.append(("lit", int(t, 0)))
                except ValueError: code.append(("call", t))
        return code
    def run(self, code):
        pc = 0
        while pc < len(code):
            op, arg = code[pc]; pc += 1
            if op == "lit": self.ds.push(arg)
            elif op == "call": self.call(arg)
            elif op == "jz": pc = arg if self.ds.pop() == 0 else pc
            elif op == "jmp": pc = arg
            elif op == "do":
                start, limit = self.ds.pop(), self.ds.pop(); self.rs.push(limit, start)
            elif op == "loop":
                self.rs[-1] += 1
                if self.rs[-1] < self.rs[-2]: pc = arg
                else: del self.rs[-2:]
            elif op == "i": self.ds.push(self.rs[-1])
    def call(self, name):
        if name in self.words: self.run(self.words[name])
        elif name in self.prims: self.prims[name]()
        else: raise ForthError(f"{name} ?")
    def interpret(self, line):
        self.tokens = deque(line.lower().split())
        while self.tokens:
            t = self.tokens.popleft()
            if t in self.immediate: self.immediate[t]()
            else: self.run(self.compile([t]))
        return self

f = Forth()
for line in [": sq dup * ;", "7 sq .", ": fact dup 1 > if dup 1 - fact * then ;", "10 fact .", ": stars 0 do 42 emit loop cr ;", "5 stars", "variable x 42 x ! x @ .", ": abs dup 0 < if 0 swap - then ; -5 abs .", ": tab 4 1 do i dup * . loop ; tab", "see sq", "1 2 3 rot . . .", ": count 3 begin dup . 1 - dup 0 = until drop ; count", "+", "foo", ": bad 1", "depth .", "7 3 mod . 7 2 / . 1 2 < ."]:
    try: f.interpret(line)
    except ForthError as e: print(type(e).__name__, "-", e); f.ds.clear()
print("".join(f.out))

def bf(src, data=b""):
    jump, stack = {}, []
    for i, c in enumerate(src):
        if c == "[": stack.append(i)
        elif c == "]": j = stack.pop(); jump[i], jump[j] = j, i
    tape, p, pc, out, inp = bytearray(300), 0, 0, bytearray(), iter(data)
    ops = {">": lambda: None}
    while pc < len(src):
        match src[pc]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) % 256
            case "-": tape[p] = (tape[p] - 1) & 255
            case ".": out.append(tape[p])
            case ",": tape[p] = next(inp, 0)
            case "[" if not tape[p]: pc = jump[pc]
            case "]" if tape[p]: pc = jump[pc]
        pc += 1
    return bytes(out)
print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), bf(",[.,]", b"echo"))
