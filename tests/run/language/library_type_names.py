from collections import deque, Counter, defaultdict
from decimal import Decimal
from datetime import date
for n in range(8):
    try:
        if n == 3: Decimal(1) + "a"
        if n == 4: date(2020, 1, 1) + 5
        if n == 5: deque() < 1
        if n == 6: deque([1]) + [2]
        if n == 7: date(2020, 1, 1) < 1
    except (TypeError, AttributeError) as e:
        print(e)
print(type(deque()).__name__, type(Decimal(1)).__name__)
class L(list): pass
class D(dict): pass
class S(set): pass
class I(int): pass
class T(tuple): pass
class St(str): pass
for n in range(3):
    try:
        if n == 0: hash(L())
        if n == 1: hash(D())
        if n == 2: hash(S())
    except TypeError as e:
        print(e)
print(hash(I(5)) == hash(5), hash(T((1, 2))) == hash((1, 2)), {I(1): 2}[1], {St("a"): 1}["a"])
a = bytearray(b"ab")
try:
    hash(a)
except TypeError as e:
    print(e)
try:
    print({a: 1})
except TypeError as e:
    print(e)
try:
    print(a in {1})
except TypeError as e:
    print(e)
from collections import deque, Counter, defaultdict, OrderedDict
for n in range(4):
    try:
        if n == 0: hash(deque())
        if n == 1: hash(Counter())
        if n == 2: hash(defaultdict(int))
        if n == 3: hash(OrderedDict())
    except TypeError as e:
        print(e)
try:
    "x" in a
except TypeError as e:
    print(e)
try:
    1.5 in b"a"
except TypeError as e:
    print(e)
