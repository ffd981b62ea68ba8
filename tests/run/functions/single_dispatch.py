import functools
from functools import singledispatch, singledispatchmethod, cached_property
from dataclasses import dataclass

class Node: pass
@dataclass
class Num(Node):
    value: int
@dataclass
class Add(Node):
    left: Node
    right: Node
@dataclass
class Mul(Add):
    pass

@singledispatch
def evaluate(node):
    raise TypeError(f"cannot evaluate {type(node).__name__}")

@evaluate.register
def _(node: Num):
    return node.value

@evaluate.register
def _(node: Add):
    return evaluate(node.left) + evaluate(node.right)

@evaluate.register
def _(node: Mul):
    return evaluate(node.left) * evaluate(node.right)

print(evaluate(Add(Num(2), Mul(Num(3), Num(4)))))
try:
    evaluate("x")
except TypeError as e:
    print(e)

@functools.singledispatch
def to_json(value, indent=0):
    """doc"""
    return "?" * (indent + 1)

@to_json.register(int)
@to_json.register(float)
def num_json(value, indent=0):
    return str(value)

@to_json.register(bool)
def _(value, indent=0):
    return "true" if value else "false"

@to_json.register(type(None))
def _(value, indent=0):
    return "null"

to_json.register(str, lambda value, indent=0: '"' + value + '"')

@to_json.register(list)
def _(value, indent=0):
    return "[" + ", ".join(to_json(v, indent + 1) for v in value) + "]"

@to_json.register(dict)
def _(value, indent=0):
    return "{" + ", ".join(to_json(k) + ": " + to_json(v) for k, v in value.items()) + "}"

print(to_json([1, 2.5]), to_json({"a": True}), to_json(None), to_json(True), to_json([[1], [2]]), to_json(b"x", indent=2), num_json(4))

class Formatter:
    def __init__(self, prefix):
        self.prefix = prefix
    @singledispatchmethod
    def fmt(self, arg):
        return self.prefix + "object"
    @fmt.register
    def _(self, arg: int):
        return self.prefix + "int %d" % arg
    @fmt.register(str)
    def _(self, arg, times=1):
        return self.prefix + arg * times
    @fmt.register
    def _(self, arg: list | tuple):
        return self.prefix + ",".join(self.fmt(a) for a in arg)

f = Formatter("> ")
print(f.fmt(3), f.fmt("ab"), f.fmt("ab", times=3), f.fmt([1, 2]), f.fmt(2.5), f.fmt(("q",)))

@dataclass(frozen=True)
class Circle:
    r: float
    @cached_property
    def area(self):
        print("computing")
        return 3 * self.r * self.r
c = Circle(2.0)
print(c.area, c.area)

class Base:
    @cached_property
    def items(self):
        return [1, 2]
class Derived(Base):
    @cached_property
    def items(self):
        return super().items + [3]
    @functools.cached_property
    def count(self):
        return len(self.items)
d = Derived()
d.items.append(4)
print(d.items, d.count, Base().items)
del d.count
print(d.count)
def area_of():
    @singledispatch
    def g(x): return 0
    @g.register(int)
    def _(x): return x + 1
    return g(1), g("a")
print(area_of())
