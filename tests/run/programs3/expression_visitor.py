"""Expression trees with visitors, operator overloading and simplification."""
from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import Dict, List, Optional, Union
import math
import operator

OPS = {
    '+': (1, operator.add),
    '-': (1, operator.sub),
    '*': (2, operator.mul),
    '/': (2, operator.truediv),
    '^': (3, operator.pow),
}


class Expr(ABC):
    @abstractmethod
    def accept(self, visitor):
        ...

    def __add__(self, other):
        return Binary('+', self, wrap(other))

    def __radd__(self, other):
        return Binary('+', wrap(other), self)

    def __sub__(self, other):
        return Binary('-', self, wrap(other))

    def __rsub__(self, other):
        return Binary('-', wrap(other), self)

    def __mul__(self, other):
        return Binary('*', self, wrap(other))

    def __rmul__(self, other):
        return Binary('*', wrap(other), self)

    def __truediv__(self, other):
        return Binary('/', self, wrap(other))

    def __pow__(self, other):
        return Binary('^', self, wrap(other))

    def __neg__(self):
        return Unary('-', self)

    def __str__(self):
        return self.accept(Printer())

    def eval(self, **env):
        return self.accept(Evaluator(env))

    def diff(self, name):
        return self.accept(Differ(name)).accept(Simplifier())


@dataclass
class Num(Expr):
    value: float

    def accept(self, visitor):
        return visitor.visit_num(self)


@dataclass
class Var(Expr):
    name: str

    def accept(self, visitor):
        return visitor.visit_var(self)


@dataclass
class Unary(Expr):
    op: str
    arg: Expr

    def accept(self, visitor):
        return visitor.visit_unary(self)


@dataclass
class Binary(Expr):
    op: str
    left: Expr
    right: Expr

    def accept(self, visitor):
        return visitor.visit_binary(self)


@dataclass
class Func(Expr):
    name: str
    arg: Expr

    def accept(self, visitor):
        return visitor.visit_func(self)


def wrap(x):
    return x if isinstance(x, Expr) else Num(x)


def sin(e):
    return Func('sin', wrap(e))


def cos(e):
    return Func('cos', wrap(e))


class Printer:
    def visit_num(self, e):
        return '%g' % e.value

    def visit_var(self, e):
        return e.name

    def visit_unary(self, e):
        return f"{e.op}{self.group(e.arg, 3)}"

    def visit_binary(self, e):
        prec, _ = OPS[e.op]
        return f"{self.group(e.left, prec)} {e.op} {self.group(e.right, prec + (e.op in '-/'))}"

    def visit_func(self, e):
        return f"{e.name}({e.arg})"

    def group(self, e, prec):
        text = e.accept(self)
        if isinstance(e, Binary) and OPS[e.op][0] < prec:
            return '(' + text + ')'
        return text


class Evaluator:
    FUNCS = {'sin': math.sin, 'cos': math.cos, 'exp': math.exp}

    def __init__(self, env):
        self.env = env

    def visit_num(self, e):
        return e.value

    def visit_var(self, e):
        if e.name not in self.env:
            raise NameError(f"unbound variable {e.name}")
        return self.env[e.name]

    def visit_unary(self, e):
        return -e.arg.accept(self)

    def visit_binary(self, e):
        return OPS[e.op][1](e.left.accept(self), e.right.accept(self))

    def visit_func(self, e):
        return self.FUNCS[e.name](e.arg.accept(self))


class Differ:
    def __init__(self, name):
        self.name = name

    def visit_num(self, e):
        return Num(0)

    def visit_var(self, e):
        return Num(1 if e.name == self.name else 0)

    def visit_unary(self, e):
        return -e.arg.accept(self)

    def visit_binary(self, e):
        a, b = e.left, e.right
        da, db = a.accept(self), b.accept(self)
        if e.op in '+-':
            return Binary(e.op, da, db)
        if e.op == '*':
            return da * b + a * db
        if e.op == '/':
            return (da * b - a * db) / (b * b)
        if e.op == '^' and isinstance(b, Num):
            return b * a ** (b.value - 1) * da
        raise ValueError("cannot differentiate " + str(e))

    def visit_func(self, e):
        d = e.arg.accept(self)
        if e.name == 'sin':
            return cos(e.arg) * d
        elif e.name == 'cos':
            return -sin(e.arg) * d
        else:
            return e * d


class Simplifier:
    def visit_num(self, e):
        return e

    def visit_var(self, e):
        return e

    def visit_unary(self, e):
        a = e.arg.accept(self)
        if isinstance(a, Num):
            return Num(-a.value)
        return Unary(e.op, a)

    def visit_func(self, e):
        return Func(e.name, e.arg.accept(self))

    def visit_binary(self, e):
        a, b = e.left.accept(self), e.right.accept(self)
        if isinstance(a, Num) and isinstance(b, Num):
            return Num(OPS[e.op][1](a.value, b.value))
        if e.op == '*':
            if Num(0) in (a, b):
                return Num(0)
            if a == Num(1):
                return b
            if b == Num(1):
                return a
        if e.op == '+':
            if a == Num(0):
                return b
            if b == Num(0):
                return a
        if e.op == '-' and b == Num(0):
            return a
        if e.op == '^' and b == Num(1):
            return a
        return Binary(e.op, a, b)


x, y = Var('x'), Var('y')
exprs = [
    x + 2 * y,
    (x + 1) * (x - 1),
    x ** 3 - 4 * x ** 2 + 7,
    sin(x * 2) + cos(y),
    1 - (2 - x) / y,
    -(x + y) * 3,
]
for e in exprs:
    print(e)
    print('   value', round(e.eval(x=2.0, y=0.5), 6))
    print('   d/dx ', e.diff('x'))
    print('   d/dy ', e.diff('y'))
print(repr(x + 1))
try:
    (x + Var('q')).eval(x=1)
except NameError as err:
    print('NameError:', err)
try:
    (x ** y).diff('x')
except ValueError as err:
    print('ValueError:', err)
try:
    Expr()
except TypeError as err:
    print('TypeError')
