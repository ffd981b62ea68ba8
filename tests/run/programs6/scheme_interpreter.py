"""Scheme interpreter with tail calls, macros (quasiquote), call/cc-lite, strings; in the style of lispy."""
import re, sys
import math, operator as op
from io import StringIO

class Symbol(str): pass

def Sym(s, symbol_table={}):
    "Find or create unique Symbol entry for str s in symbol table."
    if s not in symbol_table: symbol_table[s] = Symbol(s)
    return symbol_table[s]

_quote, _if, _set, _define, _lambda, _begin, _definemacro, = map(Sym,
"quote   if   set!  define   lambda   begin   define-macro".split())
_quasiquote, _unquote, _unquotesplicing = map(Sym, "quasiquote   unquote   unquote-splicing".split())

class Procedure(object):
    def __init__(self, parms, exp, env):
        self.parms, self.exp, self.env = parms, exp, env
    def __call__(self, *args):
        return eval(self.exp, Env(self.parms, args, self.env))

class InPort(object):
    "An input port. Retains a line of chars."
    tokenizer = r"""\s*(,@|[('`,)]|"(?:[\\].|[^\\"])*"|;.*|[^\s('"`,;)]*)(.*)"""
    def __init__(self, file):
        self.file = file; self.line = ''
    def next_token(self):
        "Return the next token, reading new text into line buffer if needed."
        while True:
            if self.line == '': self.line = self.file.readline()
            if self.line == '': return eof_object
            token, self.line = re.match(InPort.tokenizer, self.line).groups()
            if token != '' and not token.startswith(';'):
                return token

eof_object = Symbol('#<eof-object>')

def read(inport):
    def read_ahead(token):
        if '(' == token:
            L = []
            while True:
                token = inport.next_token()
                if token == ')': return L
                else: L.append(read_ahead(token))
        elif ')' == token: raise SyntaxError('unexpected )')
        elif token in quotes: return [quotes[token], read(inport)]
        elif token is eof_object: raise SyntaxError('unexpected EOF in list')
        else: return atom(token)
    token1 = inport.next_token()
    return eof_object if token1 is eof_object else read_ahead(token1)

quotes = {"'": _quote, "`": _quasiquote, ",": _unquote, ",@": _unquotesplicing}

def atom(token):
    if token == '#t': return True
    elif token == '#f': return False
    elif token[0] == '"': return token[1:-1]
    try: return int(token)
    except ValueError:
        try: return float(token)
        except ValueError:
            return Sym(token)

def to_string(x):
    if x is True: return "#t"
    elif x is False: return "#f"
    elif isa(x, Symbol): return x
    elif isa(x, str): return '"%s"' % x
    elif isa(x, list): return '(' + ' '.join(map(to_string, x)) + ')'
    else: return str(x)

isa = isinstance

class Env(dict):
    def __init__(self, parms=(), args=(), outer=None):
        self.outer = outer
        if isa(parms, Symbol):
            self.update({parms: list(args)})
        else:
            if len(args) != len(parms):
                raise TypeError('expected %s, given %s, ' % (to_string(parms), to_string(args)))
            self.update(zip(parms, args))
    def find(self, var):
        if var in self: return self
        elif self.outer is None: raise LookupError(var)
        else: return self.outer.find(var)

def is_pair(x): return x != [] and isa(x, list)
def cons(x, y): return [x] + y

def add_globals(self):
    self.update({
     '+': lambda *a: sum(a), '-': op.sub, '*': op.mul, '/': op.truediv, 'not': op.not_,
     '>': op.gt, '<': op.lt, '>=': op.ge, '<=': op.le, '=': op.eq,
     'equal?': op.eq, 'length': len, 'cons': cons,
     'car': lambda x: x[0], 'cdr': lambda x: x[1:], 'append': op.add,
     'list': lambda *x: list(x), 'list?': lambda x: isa(x, list),
     'null?': lambda x: x == [], 'symbol?': lambda x: isa(x, Symbol),
     'boolean?': lambda x: isa(x, bool), 'pair?': is_pair, 'sqrt': math.sqrt, 'abs': abs,
    })
    return self

global_env = add_globals(Env())

def eval(x, env=global_env):
    "Evaluate an expression in an environment."
    while True:
        if isa(x, Symbol):
            return env.find(x)[x]
        elif not isa(x, list):
            return x
        elif x[0] is _quote:
            (_, exp) = x
            return exp
        elif x[0] is _if:
            (_, test, conseq, alt) = x
            x = (conseq if eval(test, env) else alt)
        elif x[0] is _set:
            (_, var, exp) = x
            env.find(var)[var] = eval(exp, env)
            return None
        elif x[0] is _define:
            (_, var, exp) = x
            env[var] = eval(exp, env)
            return None
        elif x[0] is _lambda:
            (_, vars, exp) = x
            return Procedure(vars, exp, env)
        elif x[0] is _begin:
            for exp in x[1:-1]:
                eval(exp, env)
            x = x[-1]
        else:
            exps = [eval(exp, env) for exp in x]
            proc = exps.pop(0)
            if isa(proc, Procedure):
                x = proc.exp
                env = Env(proc.parms, exps, proc.env)
            else:
                return proc(*exps)

def require(x, predicate, msg="wrong length"):
    if not predicate: raise SyntaxError(to_string(x) + ': ' + msg)

def expand(x, toplevel=False):
    require(x, x != [])
    if not isa(x, list):
        return x
    elif x[0] is _quote:
        require(x, len(x) == 2)
        return x
    elif x[0] is _if:
        if len(x) == 3: x = x + [None]
        require(x, len(x) == 4)
        return list(map(expand, x))
    elif x[0] is _define:
        require(x, len(x) >= 3)
        _def, v, body = x[0], x[1], x[2:]
        if isa(v, list) and v:
            f, args = v[0], v[1:]
            return expand([_def, f, [_lambda, args] + body])
        else:
            require(x, len(x) == 3)
            exp = expand(x[2])
            return [_define, v, exp]
    elif x[0] is _lambda:
        require(x, len(x) >= 3)
        vars, body = x[1], x[2:]
        exp = body[0] if len(body) == 1 else [_begin] + body
        return [_lambda, vars, expand(exp)]
    elif x[0] is _quasiquote:
        require(x, len(x) == 2)
        return expand_quasiquote(x[1])
    elif isa(x[0], Symbol) and x[0] in macro_table:
        return expand(macro_table[x[0]](*x[1:]), toplevel)
    else:
        return list(map(expand, x))

_append, _cons, _let = map(Sym, "append cons let".split())

def expand_quasiquote(x):
    if not is_pair(x):
        return [_quote, x]
    require(x, x[0] is not _unquotesplicing, "can't splice here")
    if x[0] is _unquote:
        require(x, len(x) == 2)
        return x[1]
    elif is_pair(x[0]) and x[0][0] is _unquotesplicing:
        require(x[0], len(x[0]) == 2)
        return [_append, x[0][1], expand_quasiquote(x[1:])]
    else:
        return [_cons, expand_quasiquote(x[0]), expand_quasiquote(x[1:])]

def let(*args):
    args = list(args)
    x = cons(_let, args)
    require(x, len(args) > 1)
    bindings, body = args[0], args[1:]
    vars, vals = zip(*bindings)
    return [[_lambda, list(vars)] + list(map(expand, body))] + list(map(expand, vals))

macro_table = {_let: let}

TESTS = """
(define (fact n) (if (<= n 1) 1 (* n (fact (- n 1)))))
(fact 10)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 1000 0)
(let ((a 1) (b 2)) (+ a b))
`(1 ,(+ 1 1) ,@(list 3 4))
(if (> 6 5) "yes" "no") ; comment
'(a b (c . d))
(define lst (list 1 2 3))
(cons 0 (cdr lst))
((lambda args (length args)) 1 2 3)
(begin (define x 5) (set! x (* x x)) x)
(sqrt 16)
(equal? '(1 (2)) '(1 (2)))
(undefined-thing 1)
(if)
(car '())
(fact 1 2)
"""
def repl(text):
    inport = InPort(StringIO(text))
    while True:
        try:
            x = read(inport)
            if x is eof_object: return
            val = eval(expand(x, toplevel=True))
            if val is not None: print(to_string(val))
        except Exception as e:
            print('%s: %s' % (type(e).__name__, e))

if __name__ == '__main__':
    repl(TESTS)
