def merge(a, b):
    out = dict(a)
    for k, v in b.items():
        out[k] = merge(out[k], v) if isinstance(v, dict) and isinstance(out.get(k), dict) else v
    return out
print(merge({"a": {"x": 1, "y": 2}, "b": 1}, {"a": {"y": 3, "z": {"q": []}}, "c": None}))
def d(x): return dict(x)
for x in [{"a": 1}, 3, [("b", 2)], None, {"q": {"z": 1}}]:
    try: print(d(x))
    except TypeError as e: print(e)
def m(s, a): return {**s, "k": a}
for s in [{"a": 1}, 3, None, {"b": 2}]:
    try: print(m(s, 5))
    except TypeError as e: print(e)
