def pipe(v, *fs):
    for f in fs: v = f(v)
    return v
print(pipe("3,1,2", lambda s: s.split(","), lambda xs: [int(x) for x in xs], sorted, tuple))
print(pipe([3, 1], sorted, sum), pipe("ab", list, len), pipe("abc", reversed, list, set, sorted, dict.fromkeys, list, enumerate, dict))
