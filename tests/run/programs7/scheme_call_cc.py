"""A small Scheme with tail calls, call/cc by exceptions, macros."""
import math
import operator as op
import sys

class Symbol(str):
    pass

def Sym(s, table={}):
    if s not in table:
        table[s] = Symbol(s)
    return table[s]

QUOTE, IF, SET, DEFINE, LAMBDA, BEGIN, LET, COND, ELSE, AND, OR = map(Sym, "quote if set! define lambda begin let cond else and or".split())
EOF = Symbol("#<eof>")

class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.outer = outer
        if isinstance(params, Symbol):
            self.update({params: list(args)})
        else:
            if len(args) != len(params):
                raise TypeError(f"expected {len(params)} args, given {len(args)}")
            self.update(zip(params, args))
    def find(self, var):
        if var in self:
            return self
        if self.outer is None:
            raise LookupError(var)
        return self.outer.find(var)

class Procedure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env
    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))

def tokenize(src):
    return src.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()

def read(tokens):
    if not tokens:
        raise SyntaxError("unexpected end")
    tok = tokens.pop(0)
    if tok == "(":
        out = []
        while tokens and tokens[0] != ")":
            out.append(read(tokens))
        if not tokens:
            raise SyntaxError("missing )")
        tokens.pop(0)
        return out
    if tok == ")":
        raise SyntaxError("unexpected )")
    if tok == "'":
        return [QUOTE, read(tokens)]
    return atom(tok)

def atom(tok):
    if tok == "#t":
        return True
    if tok == "#f":
        return False
    for conv in (int, float):
        try:
            return conv(tok)
        except ValueError:
            pass
    return Sym(tok)

def to_string(x):
    if x is True:
        return "#t"
    if x is False:
        return "#f"
    if isinstance(x, Symbol):
        return str(x)
    if isinstance(x, list):
        return "(" + " ".join(map(to_string, x)) + ")"
    if isinstance(x, Procedure):
        return "#<procedure>"
    if callable(x):
        return "#<builtin>"
    return str(x)

class Continuation(RuntimeError):
    def __init__(self):
        super().__init__("continuation")
        self.value = None

def callcc(proc):
    ball = Continuation()
    def throw(value):
        ball.value = value
        raise ball
    try:
        return proc(throw)
    except Continuation as w:
        if w is ball:
            return ball.value
        raise

def standard_env():
    env = Env()
    env.update({k: v for k, v in vars(math).items() if k in ("sqrt", "floor", "sin", "pi")} if False else {"sqrt": math.sqrt, "pi": math.pi, "floor": math.floor})
    env.update({
        "+": lambda *a: sum(a), "*": lambda *a: math.prod(a), "-": lambda a, *b: a - sum(b) if b else -a, "/": op.truediv,
        ">": op.gt, "<": op.lt, ">=": op.ge, "<=": op.le, "=": op.eq, "eq?": op.is_, "equal?": op.eq,
        "abs": abs, "car": lambda x: x[0], "cdr": lambda x: x[1:], "cons": lambda x, y: [x] + y,
        "list": lambda *x: list(x), "null?": lambda x: x == [], "length": len, "not": op.not_,
        "map": lambda f, xs: [f(x) for x in xs], "filter": lambda f, xs: [x for x in xs if f(x)], "apply": lambda f, args: f(*args),
        "number?": lambda x: isinstance(x, (int, float)), "symbol?": lambda x: isinstance(x, Symbol), "list?": lambda x: isinstance(x, list),
        "procedure?": callable, "max": max, "min": min, "modulo": op.mod, "call/cc": callcc, "round": round,
        "display": lambda x: out.append(to_string(x)), "append": op.add, "begin": lambda *x: x[-1],
    })
    return env

out = []
global_env = standard_env()

def evaluate(x, env=global_env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            return []
        head = x[0]
        if head is QUOTE:
            return x[1]
        if head is IF:
            test = evaluate(x[1], env)
            x = x[2] if test is not False else (x[3] if len(x) > 3 else False)
        elif head is SET:
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif head is DEFINE:
            if isinstance(x[1], list):
                env[x[1][0]] = Procedure(x[1][1:], [BEGIN] + x[2:], env)
            else:
                env[x[1]] = evaluate(x[2], env)
            return None
        elif head is LAMBDA:
            return Procedure(x[1], [BEGIN] + x[2:], env)
        elif head is BEGIN:
            for e in x[1:-1]:
                evaluate(e, env)
            x = x[-1]
        elif head is LET:
            names = [b[0] for b in x[1]]
            vals = [evaluate(b[1], env) for b in x[1]]
            env = Env(names, vals, env)
            x = [BEGIN] + x[2:]
        elif head is COND:
            for clause in x[1:]:
                if clause[0] is ELSE or evaluate(clause[0], env) is not False:
                    x = clause[1]
                    break
            else:
                return False
        elif head is AND:
            v = True
            for e in x[1:]:
                v = evaluate(e, env)
                if v is False:
                    break
            return v
        elif head is OR:
            v = False
            for e in x[1:]:
                v = evaluate(e, env)
                if v is not False:
                    break
            return v
        else:
            exps = [evaluate(e, env) for e in x]
            proc = exps.pop(0)
            if isinstance(proc, Procedure):
                x = proc.body
                env = Env(proc.params, exps, proc.env)
            else:
                return proc(*exps)

def run(src):
    tokens = tokenize(src)
    result = None
    while tokens:
        result = evaluate(read(tokens))
    return result

PROGRAMS = [
    "(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1))))) (fact 10)",
    "(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n)))) (loop 10000 0)",
    "(map (lambda (x) (* x x)) '(1 2 3))",
    "(define count 0) (define (inc!) (set! count (+ count 1))) (inc!) (inc!) count",
    "(let ((x 2) (y 3)) (+ x y))",
    "(cond ((> 1 2) 'a) ((= 1 1) 'b) (else 'c))",
    "(call/cc (lambda (k) (+ 1 (k 42))))",
    "(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))) (fib 15)",
    "(filter (lambda (x) (and (> x 2) (< x 5))) (list 1 2 3 4 5))",
    "((lambda args (length args)) 1 2 3)",
    "(undefined-thing)", "(car", ")", "(sqrt 16)", "((lambda (x) x) 1 2)", "(/ 1 0)", "(or #f 3)", "(equal? '(1 (2)) '(1 (2)))", "car", "(lambda (x) x)", "(display '(a b))",
]
for p in PROGRAMS:
    try:
        print(to_string(run(p)))
    except (SyntaxError, LookupError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__ + ":", e)
print(out)
