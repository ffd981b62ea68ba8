class Local:
    def __init__(self):
        object.__setattr__(self, "_values", {})
    def __getattr__(self, name):
        values = self._values
        if name not in values:
            raise AttributeError(f"no {name}")
        return values[name]
    def __setattr__(self, name, value):
        self._values[name] = value
data = Local()
try:
    print(data.x)
except AttributeError as e:
    print(e)
data.x = 0
data.name = "main"
data.x += 1
print(data.x, data.name, data._values)
def f():
    data.x += 5
    return data.x
print(f())
