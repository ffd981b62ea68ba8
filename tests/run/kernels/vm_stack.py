# a small stack machine: assembler with labels, interpreter, three programs
NAMES = ["push", "add", "sub", "mul", "dup", "swap", "over", "drop", "jz", "jmp", "print", "load", "store", "lt", "halt"]


def assemble(text):
    labels = []
    places = []
    code = []
    fixups = []
    for raw in text.splitlines():
        line = raw.split(";")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels.append(line[:-1])
            places.append(len(code))
            continue
        parts = line.split()
        op = NAMES.index(parts[0])
        arg = 0
        if len(parts) > 1:
            if parts[1].lstrip("-").isdigit():
                arg = int(parts[1])
            else:
                fixups.append((len(code), parts[1]))
        code.append([op, arg])
    for at, name in fixups:
        code[at][1] = places[labels.index(name)]
    return code


def run(code, limit=10000):
    stack = []
    mem = [0] * 8
    pc = 0
    out = []
    for tick in range(limit):
        op, arg = code[pc]
        pc += 1
        name = NAMES[op]
        if name == "push":
            stack.append(arg)
        elif name == "add":
            stack.append(stack.pop() + stack.pop())
        elif name == "sub":
            b = stack.pop()
            stack.append(stack.pop() - b)
        elif name == "mul":
            stack.append(stack.pop() * stack.pop())
        elif name == "dup":
            stack.append(stack[-1])
        elif name == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif name == "over":
            stack.append(stack[-2])
        elif name == "drop":
            stack.pop()
        elif name == "jz":
            if stack.pop() == 0:
                pc = arg
        elif name == "jmp":
            pc = arg
        elif name == "print":
            out.append(stack.pop())
        elif name == "load":
            stack.append(mem[arg])
        elif name == "store":
            mem[arg] = stack.pop()
        elif name == "lt":
            b = stack.pop()
            stack.append(1 if stack.pop() < b else 0)
        elif name == "halt":
            return out, tick
    return out, -1


FACT = """
    push 1
    store 0      ; result
    push 10
    store 1      ; n
loop:
    load 1
    jz done
    load 0
    load 1
    mul
    store 0
    load 1
    push 1
    sub
    store 1
    jmp loop
done:
    load 0
    print
    halt
"""
FIB = """
    push 0
    push 1
next:
    over
    print
    dup
    push 400
    lt
    jz end
    dup          ; a b b
    store 2
    add
    load 2
    swap
    jmp next
end:
    halt
"""
FOREVER = "top:\n jmp top"
for src in (FACT, FIB, FOREVER):
    code = assemble(src)
    print(len(code), code[:4])
    print(run(code))
