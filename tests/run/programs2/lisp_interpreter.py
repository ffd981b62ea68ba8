# a small Lisp: nested lists of strings and numbers, environments, closures
class LispError(Exception):
    pass


class Env:
    def __init__(self, names, values, outer=None):
        self.table = dict(zip(names, values))
        self.outer = outer

    def find(self, name):
        env = self
        while env is not None:
            if name in env.table:
                return env.table[name]
            env = env.outer
        raise LispError('unbound ' + name)


class Node:
    """A number, a symbol or a list."""

    def __init__(self, number=None, symbol=None, items=None):
        self.number = number
        self.symbol = symbol
        self.items = items


class Proc:
    def __init__(self, params, body, env):
        self.params = params
        self.body = body
        self.env = env


def tokenize(text):
    return text.replace('(', ' ( ').replace(')', ' ) ').split()


def parse(tokens):
    if not tokens:
        raise LispError('unexpected end')
    token = tokens.pop(0)
    if token == '(':
        items = []
        while tokens and tokens[0] != ')':
            items.append(parse(tokens))
        if not tokens:
            raise LispError('missing )')
        tokens.pop(0)
        return Node(items=items)
    if token == ')':
        raise LispError('unexpected )')
    try:
        return Node(number=int(token))
    except ValueError:
        return Node(symbol=token)


PROCS = {}


def arith(name, args):
    if name == '+':
        return sum(args)
    if name == '*':
        result = 1
        for a in args:
            result *= a
        return result
    if name == '-':
        return args[0] - args[1] if len(args) > 1 else -args[0]
    if name == '<':
        return int(args[0] < args[1])
    if name == '=':
        return int(args[0] == args[1])
    raise LispError('not a function: ' + name)


def evaluate(node, env):
    if node.number is not None:
        return node.number
    if node.symbol is not None:
        return env.find(node.symbol)
    head, rest = node.items[0], node.items[1:]
    name = head.symbol
    if name == 'if':
        return evaluate(rest[1] if evaluate(rest[0], env) else rest[2], env)
    if name == 'define':
        target = rest[0]
        if target.items is None:
            env.table[target.symbol] = evaluate(rest[1], env)
        else:
            PROCS[target.items[0].symbol] = Proc([p.symbol for p in target.items[1:]], rest[1], env)
        return 0
    args = [evaluate(r, env) for r in rest]
    if name in PROCS:
        proc = PROCS[name]
        if len(args) != len(proc.params):
            raise LispError('%s takes %d arguments' % (name, len(proc.params)))
        return evaluate(proc.body, Env(proc.params, args, proc.env))
    return arith(name, args)


world = Env([], [])
for line in ['(define x 7)', '(+ x 1 (* 2 3))', '(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))', '(fact 10)',
             '(define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))', '(fib 15)', '(- 5)', '(= x 7)',
             '(oops 1)', '(+ y 1)', '(+ 1', ')', '(fact 1 2)']:
    try:
        print(evaluate(parse(tokenize(line)), world))
    except LispError as e:
        print('error:', e)
