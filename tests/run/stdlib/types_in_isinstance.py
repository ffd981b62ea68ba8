import types
from types import FunctionType, LambdaType, BuiltinFunctionType, MethodType, ModuleType, GeneratorType, NoneType, SimpleNamespace
import math
from enum import Enum, IntEnum, Flag, auto
class C(Enum):
    A = 1
class I(IntEnum):
    X = 1
class Fl(Flag):
    P = auto()
class K:
    def m(self): pass
def f(): pass
def g(): yield 1
for x in [f, lambda: 0, len, K().m, math, g(), None, K, C.A, I.X, Fl.P, 3, SimpleNamespace(a=1)]:
    print([isinstance(x, t) for t in (FunctionType, LambdaType, BuiltinFunctionType, MethodType, ModuleType, GeneratorType, NoneType, Enum, IntEnum, Flag, int, type)])
    if isinstance(x, types.FunctionType): print("function")
    elif isinstance(x, (types.MethodType, types.BuiltinFunctionType)): print("method or builtin")
    elif isinstance(x, Enum): print("enum", x.name)
print(type(f) is FunctionType, type(None) is NoneType, FunctionType.__name__, issubclass(C, Enum), issubclass(I, IntEnum))
