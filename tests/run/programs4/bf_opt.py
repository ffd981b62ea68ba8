import sys
from collections import namedtuple

Op = namedtuple('Op', 'kind arg')


def parse(src):
    code, stack = [], []
    for ch in src:
        if ch in '+-':
            d = 1 if ch == '+' else -1
            if code and code[-1].kind == 'add':
                code[-1] = code[-1]._replace(arg=code[-1].arg + d)
            else:
                code.append(Op('add', d))
        elif ch in '<>':
            d = 1 if ch == '>' else -1
            if code and code[-1].kind == 'move':
                code[-1] = Op('move', code[-1].arg + d)
            else:
                code.append(Op('move', d))
        elif ch == '.':
            code.append(Op('out', 0))
        elif ch == ',':
            code.append(Op('in', 0))
        elif ch == '[':
            stack.append(len(code))
            code.append(Op('jz', -1))
        elif ch == ']':
            if not stack:
                raise SyntaxError("unmatched ]")
            start = stack.pop()
            body = code[start + 1:]
            if body == [Op('add', -1)]:
                del code[start:]
                code.append(Op('clear', 0))
            else:
                code.append(Op('jnz', start))
                code[start] = Op('jz', len(code) - 1)
    if stack:
        raise SyntaxError("unmatched [")
    return code


def execute(code, inp=''):
    tape = [0]
    ptr = pc = 0
    it = iter(inp)
    result = []
    steps = 0
    while pc < len(code):
        kind, arg = code[pc]
        if kind == 'add':
            tape[ptr] = (tape[ptr] + arg) & 255
        elif kind == 'move':
            ptr += arg
            while ptr >= len(tape):
                tape.append(0)
        elif kind == 'out':
            result.append(chr(tape[ptr]))
        elif kind == 'in':
            tape[ptr] = ord(next(it, '\0'))
        elif kind == 'clear':
            tape[ptr] = 0
        elif kind == 'jz' and not tape[ptr]:
            pc = arg
        elif kind == 'jnz' and tape[ptr]:
            pc = arg
        pc += 1
        steps += 1
    return ''.join(result), steps


hello = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
text, steps = execute(parse(hello))
print(text, end='')
print(steps)
rev = ">,[>,]<[.<]"
print(execute(parse(rev), "stressed"))
print(len(hello), len(parse(hello)), parse("+++[->++<]"))
for bad in ("[[", "]"):
    try:
        parse(bad)
    except SyntaxError as e:
        print("error:", e)
sys.exit(steps % 7)
