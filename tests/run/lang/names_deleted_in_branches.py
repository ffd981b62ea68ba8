# Names of a module that a branch or a handler deletes after they were assigned before it.
e = {}
e["a"] = 1
try:
    print([1, 2][5])
except IndexError as e:
    print(e)
for e in (1, 2):
    print(e)
x = 3
if len("ab") > 3:
    del x
else:
    x += 1
print(x)
try:
    y = 1
    try:
        print({}[1])
    except KeyError as y:
        print("no key", y)
    print(y)
except NameError as wrong:
    print(wrong)
w = 1
try:
    print({}[1])
except KeyError as w:
    print("no key", w)
try:
    print(w)
except NameError as wrong:
    print(wrong)


def of_handler(k):
    z = "s"
    try:
        print({2: 3}[k])
    except KeyError as z:
        print("no key", z)
    try:
        print(z)
    except NameError as wrong:
        print(type(wrong).__name__, wrong)


of_handler(1)
of_handler(2)


def of_branch(c):
    x = 1
    if c:
        x = "s"
        del x
    try:
        print(x)
    except UnboundLocalError as wrong:
        print(wrong)
    for x in [1.5, 2.5]:
        if c and x > 2:
            del x
            break
    try:
        return x
    except NameError:
        return None


print(of_branch(False), of_branch(True))


def of_generator(c):
    v = 1
    yield v
    try:
        yield 10 // c
    except ZeroDivisionError as v:
        yield v
    try:
        yield v
    except NameError as wrong:
        yield wrong


print(*of_generator(0), sep="; ")
print(*of_generator(2), sep="; ")


def kept():
    e = 5
    for i in range(3):
        try:
            if i == 1:
                raise ValueError(i)
        except ValueError as e:
            print("caught", e)
            e = i * 10
        print([e for e in range(2)])
    return i


print(kept())
