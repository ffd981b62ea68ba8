# a small Lisp: reader, environments, lambda, define, if, let, quote
class LispError(Exception):
    pass


class Sym:
    def __init__(self, name):
        self.name = name


class Num:
    def __init__(self, value):
        self.value = value


class Lst:
    def __init__(self, items):
        self.items = items


class Fun:
    def __init__(self, params, body, env):
        self.params, self.body, self.env = params, body, env


class Prim:
    def __init__(self, f):
        self.f = f


class Env:
    def __init__(self, outer=None):
        self.vars = {}
        self.outer = outer

    def get(self, name):
        env = self
        while env is not None:
            if name in env.vars:
                return env.vars[name]
            env = env.outer
        raise LispError('unbound ' + name)


def read(text):
    toks = text.replace('(', ' ( ').replace(')', ' ) ').split()
    pos = 0

    def parse():
        nonlocal pos
        if pos >= len(toks):
            raise LispError('unexpected end')
        t = toks[pos]
        pos += 1
        if t == '(':
            items = []
            while pos < len(toks) and toks[pos] != ')':
                items.append(parse())
            if pos == len(toks):
                raise LispError('missing )')
            pos += 1
            return Lst(items)
        if t.lstrip('-').isdigit():
            return Num(int(t))
        return Sym(t)

    return parse()


def show(x):
    if isinstance(x, Num):
        return str(x.value)
    if isinstance(x, Sym):
        return x.name
    if isinstance(x, Lst):
        return '(' + ' '.join(show(i) for i in x.items) + ')'
    return '#<function>'


def truth(x):
    return not (isinstance(x, Num) and x.value == 0) and not (isinstance(x, Lst) and not x.items)


def evaluate(x, env):
    if isinstance(x, Sym):
        return env.get(x.name)
    if not isinstance(x, Lst):
        return x
    if not x.items:
        return x
    head = x.items[0]
    if isinstance(head, Sym):
        if head.name == 'quote':
            return x.items[1]
        if head.name == 'if':
            return evaluate(x.items[2] if truth(evaluate(x.items[1], env)) else x.items[3], env)
        if head.name == 'define':
            value = evaluate(x.items[2], env)
            env.vars[x.items[1].name] = value
            return value
        if head.name == 'lambda':
            return Fun([p.name for p in x.items[1].items], x.items[2], env)
    f = evaluate(head, env)
    args = [evaluate(a, env) for a in x.items[1:]]
    if isinstance(f, Prim):
        return f.f(args)
    if isinstance(f, Fun):
        if len(f.params) != len(args):
            raise LispError('expected %d arguments' % len(f.params))
        local = Env(f.env)
        local.vars.update(zip(f.params, args))
        return evaluate(f.body, local)
    raise LispError('not a function: ' + show(f))


def globals_env():
    env = Env()
    env.vars['+'] = Prim(lambda a: Num(sum(x.value for x in a)))
    env.vars['-'] = Prim(lambda a: Num(a[0].value - a[1].value))
    env.vars['*'] = Prim(lambda a: Num(a[0].value * a[1].value))
    env.vars['<'] = Prim(lambda a: Num(int(a[0].value < a[1].value)))
    env.vars['='] = Prim(lambda a: Num(int(a[0].value == a[1].value)))
    env.vars['list'] = Prim(lambda a: Lst(a))
    env.vars['car'] = Prim(lambda a: a[0].items[0])
    env.vars['cdr'] = Prim(lambda a: Lst(a[0].items[1:]))
    env.vars['cons'] = Prim(lambda a: Lst([a[0]] + a[1].items))
    return env


PROGRAM = '''(+ 1 2 (* 3 4))
(define fact (lambda (n) (if (< n 2) 1 (* n (fact (- n 1))))))
(fact 12)
(define map (lambda (f l) (if l (cons (f (car l)) (map f (cdr l))) l)))
(map (lambda (x) (* x x)) (list 1 2 3 4))
(define adder (lambda (n) (lambda (x) (+ x n))))
((adder 10) 32)
(quote (a (b 3) c))
(car (cdr (quote (x y z))))
(undefined 1)
((lambda (x) x))
(3 4)
(+ 1
(define fib (lambda (n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2))))))
(fib 12)'''
env = globals_env()
for line in PROGRAM.split('\n'):
    try:
        print(line, '=>', show(evaluate(read(line), env)))
    except LispError as e:
        print(line, '=> error:', e)
