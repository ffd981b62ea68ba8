def f(x):
    return x + 1
try:
    print(f(1), {3: "x"}["a"], [f(2), f(3)])
except KeyError as e:
    print(e)
