def hx(v): return v
def hy(w, x): return -w
def run(fs, *a):
    out = []
    for f in fs:
        try:
            out.append(f(*a))
        except TypeError as e:
            out.append(str(e))
    return out
print(run([hx, hy], 1), run([hx, hy], 1, 2), run([hx, hy]))
def go(fs, *a):
    for f in fs: print(f(*a))
go([hx], 5)
go([hy], 5, 6)
go([hx, hy])
