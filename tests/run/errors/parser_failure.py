# a calculator whose last expression fails in the middle
def evaluate(tokens):
    stack = []
    for t in tokens:
        if t == "+":
            b = stack.pop()
            a = stack.pop()
            stack.append(a + b)
        elif t == "/":
            b = stack.pop()
            a = stack.pop()
            stack.append(a // b)
        else:
            stack.append(int(t))
    return stack.pop()


for source in ["1 2 +", "8 2 /", "8 2 / 1 +", "1 +", "4 0 /"]:
    print(source, "=", evaluate(source.split()))
