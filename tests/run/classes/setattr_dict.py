class O:
    def __init__(self):
        self.__dict__["data"] = {}
    def __setattr__(self, name, value):
        print("set", name, value)
        self.__dict__[name] = value
    def __delattr__(self, name):
        print("del", name)
        del self.__dict__[name]
o = O()
o.x = 5
print(o.x)
del o.x
print(hasattr(o, "x"))
