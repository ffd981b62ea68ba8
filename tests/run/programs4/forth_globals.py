# A Forth with user words; python2-trained style
import sys

class ForthError(Exception):
    pass

stack = []
words = {}
compiling = None
definition = []
out = []

def push(x):
    stack.append(x)

def pop():
    if len(stack) == 0:
        raise ForthError('stack underflow')
    return stack.pop()

def binary(f):
    def run():
        b = pop()
        a = pop()
        push(f(a, b))
    return run

def flag(x):
    if x:
        return -1
    return 0

def w_dup():
    a = pop(); push(a); push(a)
def w_swap():
    b = pop(); a = pop(); push(b); push(a)
def w_over():
    b = pop(); a = pop(); push(a); push(b); push(a)
def w_rot():
    c = pop(); b = pop(); a = pop(); push(b); push(c); push(a)
def w_dot():
    out.append(str(pop()))
def w_cr():
    print(' '.join(out))
    del out[:]
def w_emit():
    out.append(chr(pop()))

primitives = {
    '+': binary(lambda a, b: a + b), '-': binary(lambda a, b: a - b),
    '*': binary(lambda a, b: a * b), '/': binary(lambda a, b: a // b),
    'mod': binary(lambda a, b: a % b), '=': binary(lambda a, b: flag(a == b)),
    '<': binary(lambda a, b: flag(a < b)), '>': binary(lambda a, b: flag(a > b)),
    'and': binary(lambda a, b: a & b), 'or': binary(lambda a, b: a | b),
    'dup': w_dup, 'swap': w_swap, 'over': w_over, 'rot': w_rot, 'drop': pop,
    '.': w_dot, 'cr': w_cr, 'emit': w_emit,
}

def compile_words(tokens):
    """Turn tokens to a list of [op, arg]"""
    code = []
    ctl = []
    for t in tokens:
        if t == 'if':
            ctl.append(('if', len(code)))
            code.append(['jz', None])
        elif t == 'else':
            kind, at = ctl.pop()
            if kind != 'if':
                raise ForthError('else without if')
            code.append(['jmp', None])
            code[at][1] = len(code)
            ctl.append(('if', len(code) - 1))
        elif t == 'then':
            kind, at = ctl.pop()
            code[at][1] = len(code)
        elif t == 'begin':
            ctl.append(('begin', len(code)))
        elif t == 'until':
            kind, at = ctl.pop()
            code.append(['jz', at])
        elif t == 'do':
            code.append(['do', None])
            ctl.append(('do', len(code)))
        elif t == 'loop':
            kind, at = ctl.pop()
            code.append(['loop', at])
        else:
            try:
                code.append(['lit', int(t)])
            except ValueError:
                code.append(['call', t])
    if ctl:
        raise ForthError('unbalanced ' + ctl[-1][0])
    return code

def run(code):
    pc = 0
    loops = []
    while pc < len(code):
        op, arg = code[pc]
        pc += 1
        if op == 'lit':
            push(arg)
        elif op == 'jz':
            if pop() == 0:
                pc = arg
        elif op == 'jmp':
            pc = arg
        elif op == 'do':
            start = pop()
            limit = pop()
            loops.append([start, limit])
        elif op == 'loop':
            loops[-1][0] += 1
            if loops[-1][0] < loops[-1][1]:
                pc = arg
            else:
                loops.pop()
        elif arg == 'i':
            push(loops[-1][0])
        elif arg in words:
            run(words[arg])
        elif arg in primitives:
            primitives[arg]()
        else:
            raise ForthError('unknown word: %s' % arg)

def interpret(line):
    tokens = line.lower().split()
    if tokens and tokens[0] == ':':
        if tokens[-1] != ';':
            raise ForthError('missing ;')
        words[tokens[1]] = compile_words(tokens[2:-1])
    else:
        run(compile_words(tokens))

program = '''
: square dup * ;
: fact dup 2 < if drop 1 else dup 1 - fact * then ;
: fib dup 2 < if else dup 1 - fib swap 2 - fib + then ;
5 square . 7 fact . cr
10 0 do i square . loop cr
: countdown begin dup . 1 - dup 0 = until drop ;
5 countdown cr
15 fib . cr
72 emit 105 emit cr
1 2 3 rot . . . cr
+ 
bogus
: x if ;
10 0 /
'''
for line in program.strip().split('\n'):
    try:
        interpret(line)
    except ForthError as e:
        print('? %s in %r' % (e, line))
    except ZeroDivisionError:
        print('? division by zero')
        sys.exit(3)
