class Plugin:
    registry = []
    def __init_subclass__(cls):
        super().__init_subclass__()
        Plugin.registry.append(cls.__name__)
        print("new class", cls.__name__)
class A(Plugin):
    kind = "a"
    def run(self): return 1
class B(A):
    def run(self): return 2
class Other: pass
class C(Other, B): pass
print(Plugin.registry)
def make():
    class D(Plugin):
        def run(self): return 4
    return D()
print(make().run(), make().run())
print(Plugin.registry)
class Quiet:
    made = 0
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Quiet.made += 1
class Q1(Quiet): pass
class Q2(Quiet): pass
print(Quiet.made)
