# functions that call each other and later definitions: a recursive-descent parser as plain functions
text = ""
pos = 0


def peek():
    return text[pos] if pos < len(text) else ""


def take():
    global pos
    c = peek()
    pos += 1
    return c


def expr():
    v = term()
    while peek() == "+" or peek() == "-":
        if take() == "+":
            v += term()
        else:
            v -= term()
    return v


def term():
    v = factor()
    while peek() in ("*", "/", "%"):
        op = take()
        w = factor()
        if op == "*":
            v *= w
        elif op == "/":
            v //= w
        else:
            v %= w
    return v


def factor():
    if peek() == "(":
        take()
        v = expr()
        take()
        return v
    if peek() == "-":
        take()
        return -factor()
    return number()


def number():
    n = 0
    while peek().isdigit():
        n = n * 10 + int(take())
    return n


def calc(s):
    global text, pos
    text = s.replace(" ", "")
    pos = 0
    return expr()


for s in ["1+2*3", "(1+2)*3", "10/3", "-7/2", "2*(3+(4-1))*-1", "100%7*2", "8-3-2", "42"]:
    print(s, "=", calc(s))
