# a brainfuck interpreter with jump table, run on several programs
class BFError(Exception):
    pass


def jumps(code):
    stack = []
    table = {}
    for i, c in enumerate(code):
        if c == '[':
            stack.append(i)
        elif c == ']':
            if not stack:
                raise BFError('unmatched ] at %d' % i)
            j = stack.pop()
            table[i] = j
            table[j] = i
    if stack:
        raise BFError('unmatched [ at %d' % stack[-1])
    return table


def run(code, data='', limit=200000):
    code = [c for c in code if c in '+-<>[].,']
    table = jumps(code)
    tape = [0]
    ptr = pc = steps = 0
    inp = iter(data)
    out = []
    while pc < len(code):
        c = code[pc]
        if c == '>':
            ptr += 1
            if ptr == len(tape):
                tape.append(0)
        elif c == '<':
            ptr -= 1
            if ptr < 0:
                raise BFError('left of tape')
        elif c == '+':
            tape[ptr] = (tape[ptr] + 1) % 256
        elif c == '-':
            tape[ptr] = (tape[ptr] - 1) % 256
        elif c == '.':
            out.append(chr(tape[ptr]))
        elif c == ',':
            tape[ptr] = ord(next(inp, '\0'))
        elif (c == '[' and tape[ptr] == 0) or (c == ']' and tape[ptr] != 0):
            pc = table[pc]
        pc += 1
        steps += 1
        if steps > limit:
            raise BFError('too many steps')
    return ''.join(out), steps


HELLO = ('++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.'
         '>>.<-.<.+++.------.--------.>>+.>++.')
print(run(HELLO))
print(run(',[.,]', 'echo me'))
print(run('>,[>,]<[.<]', 'reverse'))
print(run('++++[->++++++++<]>+.' + '+.' * 4)[0])
for bad in ('[[]', ']', '<', '+[]'):
    try:
        run(bad)
    except BFError as e:
        print(repr(bad), e)
