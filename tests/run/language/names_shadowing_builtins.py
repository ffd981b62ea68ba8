print(sum([1, 2]), list("ab"))
sum = 5
print(sum)
list = [1, 2]
print(list)
del list
print(list("ab"))
def len(x): return 42
print(len([]))
del len
print(len([]))
print(max(1, 2), min(1, 2))
for max in [1, 2]:
    pass
print(max)
type = "t"
print(type)
id = id("a") and 7
print(id)
if sum > 3:
    min = 4
print(min)
class str: pass
print(str.__name__)
def f(dict): return dict * 2
print(f(3), dict(a=1))
import math as abs
print(abs.floor(2.5))
del abs
print(abs(-3))
input = 3
print([input for input in range(3)], input)
def g():
    int = 3
    return int
print(g(), int("4"))
