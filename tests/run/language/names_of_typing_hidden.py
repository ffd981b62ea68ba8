import typing as t
from dataclasses import field
from enum import auto
class A:
    def at(self, t):
        return t + 1
def f(field):
    return field * 2
def g():
    auto = 3
    return auto
def h(xs):
    return [field for field in xs]
def k(x):
    for t in range(x):
        pass
    return t
print(A().at(2), f(3), g(), h('ab'), k(3), (lambda t: t + 1)(4))
