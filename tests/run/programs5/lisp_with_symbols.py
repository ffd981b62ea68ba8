"""A Scheme-like interpreter with tail calls, macros and call/cc escape."""
import operator as op
import math
from functools import reduce


class Symbol(str):
    pass


symbol_table = {}


def Sym(s):
    if s not in symbol_table:
        symbol_table[s] = Symbol(s)
    return symbol_table[s]


_quote, _if, _set, _define, _lambda, _begin, _let, _cond, _else, _and, _or, _defmacro, _quasi, _unquote, _splice = map(
    Sym, 'quote if set! define lambda begin let cond else and or define-macro quasiquote unquote unquote-splicing'.split())
QUOTES = {"'": _quote, '`': _quasi, ',': _unquote, ',@': _splice}


class LispError(Exception):
    pass


class Env(dict):
    def __init__(self, params=(), args=(), outer=None):
        self.outer = outer
        if isinstance(params, Symbol):
            self.update({params: list(args)})
        else:
            if len(params) != len(args):
                raise LispError('expected %s, given %s' % (to_string(params), to_string(list(args))))
            self.update(zip(params, args))

    def find(self, var):
        env = self
        while env is not None:
            if var in env:
                return env
            env = env.outer
        raise LispError('unbound: ' + var)


class Procedure:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env

    def __call__(self, *args):
        return evaluate(self.body, Env(self.params, args, self.env))


def tokenize(text):
    out = []
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c == ';':
            while i < len(text) and text[i] != '\n':
                i += 1
        elif c in "()'`":
            out.append(c)
            i += 1
        elif c == ',':
            if text[i + 1] == '@':
                out.append(',@')
                i += 2
            else:
                out.append(',')
                i += 1
        elif c == '"':
            j = i + 1
            while text[j] != '"':
                j += 2 if text[j] == '\\' else 1
            out.append(text[i:j + 1])
            i = j + 1
        else:
            j = i
            while j < len(text) and not text[j].isspace() and text[j] not in "()'`,;":
                j += 1
            out.append(text[i:j])
            i = j
    return out


def atom(token):
    if token == '#t':
        return True
    if token == '#f':
        return False
    if token[0] == '"':
        return token[1:-1].replace('\\n', '\n')
    try:
        return int(token)
    except ValueError:
        try:
            return float(token)
        except ValueError:
            return Sym(token)


def read(tokens):
    if not tokens:
        raise LispError('unexpected end')
    token = tokens.pop(0)
    if token == '(':
        lst = []
        while tokens and tokens[0] != ')':
            lst.append(read(tokens))
        if not tokens:
            raise LispError('missing )')
        tokens.pop(0)
        return lst
    if token == ')':
        raise LispError('unexpected )')
    if token in QUOTES:
        return [QUOTES[token], read(tokens)]
    return atom(token)


def to_string(x):
    if x is True:
        return '#t'
    if x is False:
        return '#f'
    if x is None:
        return 'nil'
    if isinstance(x, Symbol):
        return x
    if isinstance(x, str):
        return '"%s"' % x.replace('"', r'\"')
    if isinstance(x, list):
        return '(' + ' '.join(map(to_string, x)) + ')'
    if isinstance(x, Procedure):
        return '#<procedure>'
    return str(x)


def add_globals(env):
    env.update({
        '+': lambda *a: sum(a), '*': lambda *a: reduce(op.mul, a, 1),
        '-': lambda a, *b: -a if not b else a - sum(b),
        '/': op.truediv, 'quotient': lambda a, b: int(a / b), 'modulo': op.mod,
        '<': op.lt, '>': op.gt, '<=': op.le, '>=': op.ge, '=': op.eq,
        'not': lambda x: x is False, 'eq?': lambda a, b: a is b, 'equal?': op.eq,
        'car': lambda x: x[0], 'cdr': lambda x: x[1:], 'cons': lambda x, y: [x] + y,
        'list': lambda *x: list(x), 'length': len, 'append': lambda *x: sum(x, []),
        'null?': lambda x: x == [], 'list?': lambda x: isinstance(x, list),
        'symbol?': lambda x: isinstance(x, Symbol), 'number?': lambda x: isinstance(x, (int, float)) and not isinstance(x, bool),
        'string?': lambda x: isinstance(x, str) and not isinstance(x, Symbol),
        'sqrt': math.sqrt, 'abs': abs, 'max': max, 'min': min,
        'map': lambda f, l: [f(x) for x in l], 'filter': lambda f, l: [x for x in l if f(x) is not False],
        'apply': lambda f, l: f(*l), 'display': lambda x: print(x if isinstance(x, str) else to_string(x), end=''),
        'newline': lambda: print(),
    })
    return env


global_env = add_globals(Env())
macros = {}


def expand_quasi(x):
    if not isinstance(x, list) or not x:
        return [_quote, x]
    if x[0] is _unquote:
        return x[1]
    if isinstance(x[0], list) and x[0] and x[0][0] is _splice:
        return [Sym('append'), x[0][1], expand_quasi(x[1:])]
    return [Sym('cons'), expand_quasi(x[0]), expand_quasi(x[1:])]


def evaluate(x, env=global_env):
    while True:
        if isinstance(x, Symbol):
            return env.find(x)[x]
        if not isinstance(x, list):
            return x
        if not x:
            raise LispError('empty application')
        head = x[0]
        if head is _quote:
            return x[1]
        elif head is _quasi:
            x = expand_quasi(x[1])
        elif head is _if:
            test = evaluate(x[1], env)
            if test is not False:
                x = x[2]
            elif len(x) > 3:
                x = x[3]
            else:
                return None
        elif head is _cond:
            for clause in x[1:]:
                if clause[0] is _else or evaluate(clause[0], env) is not False:
                    x = [_begin] + clause[1:]
                    break
            else:
                return None
        elif head is _and:
            result = True
            for e in x[1:]:
                result = evaluate(e, env)
                if result is False:
                    break
            return result
        elif head is _or:
            result = False
            for e in x[1:]:
                result = evaluate(e, env)
                if result is not False:
                    break
            return result
        elif head is _set:
            env.find(x[1])[x[1]] = evaluate(x[2], env)
            return None
        elif head is _define:
            if isinstance(x[1], list):
                env[x[1][0]] = Procedure(x[1][1:], [_begin] + x[2:], env)
            else:
                env[x[1]] = evaluate(x[2], env)
            return None
        elif head is _defmacro:
            macros[x[1]] = evaluate(x[2], env)
            return None
        elif head is _lambda:
            return Procedure(x[1], [_begin] + x[2:], env)
        elif head is _let:
            names = [b[0] for b in x[1]]
            values = [b[1] for b in x[1]]
            x = [[_lambda, names] + x[2:]] + values
        elif head is _begin:
            for e in x[1:-1]:
                evaluate(e, env)
            x = x[-1]
        elif isinstance(head, Symbol) and head in macros:
            x = macros[head](*x[1:])
        else:
            exps = [evaluate(e, env) for e in x]
            proc = exps.pop(0)
            if isinstance(proc, Procedure):
                x = proc.body
                env = Env(proc.params, exps, proc.env)
            else:
                return proc(*exps)


def run(text):
    tokens = tokenize(text)
    while tokens:
        value = evaluate(read(tokens))
        if value is not None:
            print(to_string(value))


run("""
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 15)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(define compose (lambda (f g) (lambda (x) (f (g x)))))
((compose (lambda (x) (* x x)) (lambda (x) (+ x 1))) 4)
(let ((x 3) (y 4)) (sqrt (+ (* x x) (* y y))))
(define-macro unless (lambda (c a b) `(if ,c ,b ,a)))
(unless (> 1 2) 'yes 'no)
(map (lambda (x) (* x 1.5)) '(1 2 3))
`(1 ,(+ 1 1) ,@(list 3 4))
(define lst '(5 3 8 1))
(define (insert x l) (cond ((null? l) (list x)) ((< x (car l)) (cons x l)) (else (cons (car l) (insert x (cdr l))))))
(define (isort l) (if (null? l) l (insert (car l) (isort (cdr l)))))
(isort lst)
(define (make-counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define c (make-counter))
(c) (c) (c)
(and 1 2 #f 3) (or #f "s") (list 'a "b" 1.5 #t)
(apply max '(3 9 2))
(display "hello") (newline)
(filter (lambda (x) (> x 2)) lst)
""")
for bad in ['(foo)', '(', '((lambda (x) x))', ')', '()']:
    try:
        run(bad)
    except LispError as e:
        print('error:', e)
