def f(n):
    match n:
        case 0: return "zero"
        case int() if n < 0: return "neg"
        case [a, *rest]: return f"list {a} {rest}"
        case {"k": v, **kw}: return f"map {v} {kw}"
        case str() | bytes(): return "text"
        case (1.5 | 2.5) as z: return f"f {z}"
        case None: return "none"
        case _: return "other"
for v in (0, -3, [1, 2, 3], {"k": 1, "z": 2}, "s", b"b", 1.5, None, 7, ()):
    print(f(v))
