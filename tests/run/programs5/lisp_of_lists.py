import math
import operator as op

Symbol = str
Number = (int, float)
Atom = (Symbol, Number)
List = list
Exp = (Atom, List)


def tokenize(chars: str) -> list:
    return chars.replace('(', ' ( ').replace(')', ' ) ').split()


def parse(program: str) -> Exp:
    return read_from_tokens(tokenize(program))


def read_from_tokens(tokens: list) -> Exp:
    if len(tokens) == 0:
        raise SyntaxError('unexpected EOF')
    token = tokens.pop(0)
    if token == '(':
        L = []
        while tokens[0] != ')':
            L.append(read_from_tokens(tokens))
        tokens.pop(0)
        return L
    elif token == ')':
        raise SyntaxError('unexpected )')
    else:
        return atom(token)


def atom(token: str) -> Atom:
    try:
        return int(token)
    except ValueError:
        try:
            return float(token)
        except ValueError:
            return Symbol(token)


class Env(dict):
    def __init__(self, parms=(), args=(), outer=None):
        self.update(zip(parms, args))
        self.outer = outer

    def find(self, var):
        return self if (var in self) else self.outer.find(var)


def standard_env() -> Env:
    env = Env()
    env.update({
        '+': op.add, '-': op.sub, '*': op.mul, '/': op.truediv,
        '>': op.gt, '<': op.lt, '>=': op.ge, '<=': op.le, '=': op.eq,
        'abs': abs,
        'append': op.add,
        'apply': lambda proc, args: proc(*args),
        'begin': lambda *x: x[-1],
        'car': lambda x: x[0],
        'cdr': lambda x: x[1:],
        'cons': lambda x, y: [x] + y,
        'eq?': op.is_,
        'expt': pow,
        'equal?': op.eq,
        'length': len,
        'list': lambda *x: List(x),
        'list?': lambda x: isinstance(x, List),
        'max': max,
        'min': min,
        'not': op.not_,
        'null?': lambda x: x == [],
        'number?': lambda x: isinstance(x, Number),
        'procedure?': callable,
        'round': round,
        'symbol?': lambda x: isinstance(x, Symbol),
        'pi': math.pi,
        'sqrt': math.sqrt,
    })
    return env


class Procedure(object):
    def __init__(self, parms, body, env):
        self.parms, self.body, self.env = parms, body, env

    def __call__(self, *args):
        return eval(self.body, Env(self.parms, args, self.env))


global_env = standard_env()


def eval(x, env=global_env):
    if isinstance(x, Symbol):
        return env.find(x)[x]
    elif not isinstance(x, List):
        return x
    op, *args = x
    if op == 'quote':
        return args[0]
    elif op == 'if':
        (test, conseq, alt) = args
        exp = (conseq if eval(test, env) else alt)
        return eval(exp, env)
    elif op == 'define':
        (symbol, exp) = args
        env[symbol] = eval(exp, env)
    elif op == 'set!':
        (symbol, exp) = args
        env.find(symbol)[symbol] = eval(exp, env)
    elif op == 'lambda':
        (parms, body) = args
        return Procedure(parms, body, env)
    else:
        proc = eval(op, env)
        vals = [eval(arg, env) for arg in args]
        return proc(*vals)


def schemestr(exp):
    if isinstance(exp, List):
        return '(' + ' '.join(map(schemestr, exp)) + ')'
    else:
        return str(exp)


for line in ['(define r 10)', '(* pi (* r r))', '(if (> (* 11 11) 120) (* 7 6) oops)',
             '(define circle-area (lambda (r) (* pi (* r r))))', '(circle-area (+ 5 5))',
             '(define fact (lambda (n) (if (<= n 1) 1 (* n (fact (- n 1))))))', '(fact 10)',
             '(define count (lambda (item L) (if (null? L) 0 (+ (equal? item (car L)) (count item (cdr L))))))',
             '(count 0 (list 0 1 2 3 0 0))', '(count (quote the) (quote (the more the merrier the bigger the better)))',
             '(define twice (lambda (x) (* 2 x)))', '(twice 5)', '(define repeat (lambda (f) (lambda (x) (f (f x)))))',
             '((repeat twice) 10)', '((repeat (repeat twice)) 10)', '((repeat (repeat (repeat twice))) 10)',
             '(define fib (lambda (n) (if (< n 2) 1 (+ (fib (- n 1)) (fib (- n 2))))))',
             '(define range (lambda (a b) (if (= a b) (quote ()) (cons a (range (+ a 1) b)))))',
             '(range 0 10)', '(apply max (range 0 5))', '(begin (define x 3) (set! x (+ x 1)) x)', '(list? (list 1 2))',
             '(symbol? (quote a))', '(round 2.5)', '(expt 2 10)', '(length (range 0 7))', '(procedure? car)']:
    val = eval(parse(line))
    if val is not None:
        print(schemestr(val))
