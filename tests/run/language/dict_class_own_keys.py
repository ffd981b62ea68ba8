class D(dict):
    def __getitem__(self, k):
        return ("got", dict.__getitem__(self, k))
    def keys(self):
        return ["a"]
d = D()
d["a"] = 1
d["b"] = 2
print(dict(d))
print({**d})
print(sorted(d))
def f(**kw):
    return sorted(kw.items())
print(f(**d))
e = {}
e.update(d)
print(e)
print(list(d))
