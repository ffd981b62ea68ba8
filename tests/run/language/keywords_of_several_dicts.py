def f(**k):
    return sorted(k.items())
a = {"x": 1}
b = {"x": 2, "y": 3}
try:
    print(dict(**a, **b))
except TypeError as e:
    print(e)
try:
    print(f(**a, **b))
except TypeError as e:
    print(e)
try:
    print(f(x=1, **b))
except TypeError as e:
    print(e)
def g(x, y=0):
    return x, y
try:
    print(g(1, **b))
except TypeError as e:
    print(e)
try:
    print(g(**a, **b))
except TypeError as e:
    print(e)
try:
    print(g(**{"z": 1}, x=3))
except TypeError as e:
    print(e)
print(f(**a, **{"z": 2}))
class C:
    def __init__(self, **k):
        print(sorted(k))
try:
    C(**a, **b)
except TypeError as e:
    print(e)
