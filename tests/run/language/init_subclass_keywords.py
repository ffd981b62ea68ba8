# Keywords of a class statement go to __init_subclass__.
class Plugin:
    registry = {}

    def __init_subclass__(cls, name, prio=0, **kw):
        super().__init_subclass__(**kw)
        cls.name = name
        cls.prio = prio
        Plugin.registry[name] = cls

class A(Plugin, name='a'):
    pass

class B(Plugin, name='b', prio=5):

    def run(self):
        return 'b' + str(self.prio)

print(sorted(Plugin.registry), A.prio, B.prio, B().run(), Plugin.registry['b']().run(), A().name)
