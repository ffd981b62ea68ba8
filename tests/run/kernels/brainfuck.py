# an interpreter for a tiny tape language
def jumps(code):
    stack = []
    table = [0] * len(code)
    for i, c in enumerate(code):
        if c == "[":
            stack.append(i)
        elif c == "]":
            j = stack.pop()
            table[i], table[j] = j, i
    return table


def run(code, data=""):
    code = "".join([c for c in code if c in "+-<>[].,"])
    table = jumps(code)
    tape = [0]
    p = pc = steps = 0
    taken = 0
    out = ""
    while pc < len(code):
        c = code[pc]
        if c == ">":
            p += 1
            if p == len(tape):
                tape.append(0)
        elif c == "<":
            p -= 1
        elif c == "+":
            tape[p] = (tape[p] + 1) % 256
        elif c == "-":
            tape[p] = (tape[p] - 1) % 256
        elif c == ".":
            out += chr(tape[p])
        elif c == ",":
            if taken < len(data):
                tape[p] = ord(data[taken])
                taken += 1
            else:
                tape[p] = 0
        elif c == "[" and tape[p] == 0:
            pc = table[pc]
        elif c == "]" and tape[p] != 0:
            pc = table[pc]
        pc += 1
        steps += 1
    return out, steps, tape


HELLO = "++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+.>++."
out, steps, tape = run(HELLO)
print(repr(out), steps, tape)
print(run(",[.,]", "echo"))
print(run(">,[>,]<[.<]", "reverse")[0])
ADDER = ",>,<[->+<]>."
print(ord(run(ADDER, chr(20) + chr(22))[0]))
