class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
    def __getattr__(self, name):
        print("get", name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        print("set", name)
        setattr(self._target, name, value)
class T:
    def __init__(self):
        self.v = 1
    def hello(self):
        return "hello"
p = Proxy(T())
print(p.v, p.hello())
p.v = 10
print(p.v)
