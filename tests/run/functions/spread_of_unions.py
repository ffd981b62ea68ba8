import json
def g(**kw): return sorted(kw.items())
def h(a, **kw): return (a, sorted(kw))
d = {"x": 1, "y": 2}
print(g(**d), h(5, **d))
r = json.loads('{"k": 1, "z": [1]}')
print(g(**r), h(1, **r))
class A:
    def __init__(self, **kw):
        self.opts = kw
    def get(self, k): return self.opts.get(k)
a = A(**d); print(a.get("x"), a.opts)
for r in json.loads('[{"x": 1, "y": "b"}, [1], 5]'):
    try:
        print("{x}-{y}".format(**r))
        print(dict(**r), {**r, "z": 1})
    except TypeError as e:
        print("mapping" in str(e))
