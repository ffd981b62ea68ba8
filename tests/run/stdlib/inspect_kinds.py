# inspect: kinds of values, docstrings
import inspect
def f(a):
    """Doc

        more
    end
    """
class A:
    def m(self): pass
print(inspect.isfunction(f), inspect.isclass(A), inspect.ismethod(A().m), inspect.isfunction(3), inspect.isgenerator((i for i in [1])), inspect.getdoc(f), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.cleandoc("  a\n    b"), inspect.isclass(3), inspect.isfunction(A.m), inspect.isroutine(len))
