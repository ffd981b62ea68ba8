# a calculator of prefix expressions kept as a flat token list, with variables in parallel lists
names = ["pi", "x"]
values = [3.0, 10.0]


def tokenize(s):
    return s.replace("(", " ( ").replace(")", " ) ").split()


def lookup(n):
    return values[names.index(n)]


def define(n, v):
    if n in names:
        values[names.index(n)] = v
    else:
        names.append(n)
        values.append(v)


def evaluate(t, i):
    """Value of the expression at token i and the index after it."""
    if t[i] != "(":
        first = t[i][0]
        if first.isdigit() or (first == "-" and len(t[i]) > 1):
            return float(t[i]), i + 1
        return lookup(t[i]), i + 1
    op = t[i + 1]
    i += 2
    if op == "define":
        name = t[i]
        v, i = evaluate(t, i + 1)
        define(name, v)
        return v, i + 1
    if op == "if":
        c, i = evaluate(t, i)
        a, i = evaluate(t, i)
        b, i = evaluate(t, i)
        return (a if c else b), i + 1
    args = []
    while t[i] != ")":
        v, i = evaluate(t, i)
        args.append(v)
    if op == "+":
        r = sum(args)
    elif op == "-":
        r = -args[0] if len(args) == 1 else args[0] - sum(args[1:])
    elif op == "*":
        r = 1.0
        for a in args:
            r *= a
    elif op == "/":
        r = args[0]
        for a in args[1:]:
            r /= a
    elif op == "max":
        r = max(args)
    elif op == "<":
        r = 1.0 if all([a < b for a, b in zip(args, args[1:])]) else 0.0
    else:
        r = 0.0
    return r, i + 1


for line in ["(+ 1 2 3)", "(* 2 (+ 3 4) pi)", "(- 5)", "(- 10 1 2)", "(/ 1 4)", "(define y (* x x))", "(+ y x)", "(if (< x 5 20) 1 2)",
             "(if (< 1 2 3) (max 4 9 2) 0)", "(define x -2.5)", "(* x x)", "(+)", "7"]:
    v, end = evaluate(tokenize(line), 0)
    print(line.ljust(30), v)
print(names, values)
