y = print("a") or 7
print(y)
def log(v):
    print("log", v)
g = (print("lazy") or i for i in range(2)); print("made"); print(list(g), list(g))
f = lambda v: log(v) or v * 2
print(f(4), [log(i) or i for i in range(2)])
print(log(1) and 5, log(2) or log(3) or "end")
if log(0) or y > 3:
    print("yes")
print(print("x") is None and "none", not print("n"))
