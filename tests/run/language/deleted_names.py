# Names after del: of a module, in a function, through global.
a = 1
print(a)
del a
try:
    print(a)
except NameError as e:
    print(e)
b = [1]

def f():
    global b
    del b

f()
try:
    print(b)
except NameError as e:
    print(e)
for i in range(2):
    pass
del i
try:
    i += 1
except NameError as e:
    print(e)
b = 5
print(b)

def g():
    x = [1]
    del x
    try:
        return x
    except UnboundLocalError as e:
        return str(e)

print(g())
a, c = (1, 2)
del a, c
try:
    c
except NameError as e:
    print(e)
