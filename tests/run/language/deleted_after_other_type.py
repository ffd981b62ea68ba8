# del of a name that had values of several types.
a = [1]
print(a)
a = 2
print(a)
del a
try:
    print(a)
except NameError as e:
    print(e)

def f():
    a = [1]
    print(a)
    a = 2
    print(a)
    del a
    try:
        print(a)
    except NameError as e:
        print(e)

f()
