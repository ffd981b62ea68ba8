class Log:
    def __setattr__(self, name, value):
        super().__setattr__(name, value * 2)
    def __delattr__(self, name):
        print("deleting", name)
        super().__delattr__(name)
l = Log()
l.x = 4
l.y = "ab"
print(l.x, l.y)
l.x += 1
print(l.x)
del l.y
try:
    l.y
except AttributeError as e:
    print(e)
try:
    del l.zz
except AttributeError as e:
    print(e)
