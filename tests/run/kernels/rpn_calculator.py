# tokenizer, shunting yard and RPN evaluation of arithmetic expressions
OPS = ["+", "-", "*", "/", "^", "~"]
PREC = [1, 1, 2, 2, 4, 3]


def tokenize(text):
    tokens = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            tokens.append(text[i:j])
            i = j
        elif c in "+-*/^()":
            if c == "-" and (not tokens or tokens[-1] in OPS or tokens[-1] == "("):
                tokens.append("~")
            else:
                tokens.append(c)
            i += 1
        else:
            tokens.append("?" + c)
            i += 1
    return tokens


def prec(op):
    return PREC[OPS.index(op)]


def to_rpn(tokens):
    out = []
    stack = []
    for t in tokens:
        if t == "(":
            stack.append(t)
        elif t == ")":
            while stack and stack[-1] != "(":
                out.append(stack.pop())
            if not stack:
                return None
            stack.pop()
        elif t in OPS:
            right = t == "^" or t == "~"
            while stack and stack[-1] != "(" and (prec(stack[-1]) > prec(t) or (prec(stack[-1]) == prec(t) and not right)):
                out.append(stack.pop())
            stack.append(t)
        else:
            out.append(t)
    while stack:
        t = stack.pop()
        if t == "(":
            return None
        out.append(t)
    return out


def evaluate(rpn):
    stack = []
    for t in rpn:
        if t == "~":
            stack.append(-stack.pop())
        elif t in OPS:
            b = stack.pop()
            a = stack.pop()
            if t == "+":
                stack.append(a + b)
            elif t == "-":
                stack.append(a - b)
            elif t == "*":
                stack.append(a * b)
            elif t == "/":
                stack.append(a / b)
            else:
                stack.append(a ** b)
        else:
            stack.append(float(t))
    return stack[0]


for source in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "10 / 4 - 1", "3 - -3", "((7))", "2*(3+4)*5",
               "1.5 * (2.25 - .25)", "(1 + 2", "1 + 2)"]:
    tokens = tokenize(source)
    rpn = to_rpn(tokens)
    if rpn is None:
        print(f"{source:22} unbalanced")
    else:
        print(f"{source:22} {' '.join(rpn):24} {evaluate(rpn):g}")
