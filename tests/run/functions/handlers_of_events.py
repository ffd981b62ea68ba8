class Observer:
    def __init__(self): self.handlers = {}
    def on(self, ev, fn=None):
        if fn is None: return lambda f: self.on(ev, f)
        self.handlers.setdefault(ev, []).append(fn); return fn
    def emit(self, ev, *a, **k): return [h(*a, **k) for h in self.handlers.get(ev, [])]
o = Observer()
@o.on("x")
def hx(v, scale=1): return v * scale
o.on("x", lambda v, scale=1: -v)
print(o.emit("x", 3, scale=2), o.emit("y"))
