# global variables: reading, global statement, shadowing, creation inside a function, module-level del
count = 0
names = []
limit = 3


def bump():
    global count
    count += 1
    return count


def read():
    return count * limit


def shadow():
    count = 100
    return count


def mutate(x):
    names.append(x)
    names[0] = names[0].upper()


def create():
    global fresh, other
    fresh = "made"
    other = [1]


def nested():
    def inner():
        global count
        count += 1000
    inner()
    return count


bump()
bump()
print(count, read(), shadow(), count)
mutate("a")
mutate("b")
print(names)
create()
print(fresh, other)
print(nested(), count)
limit = 10
print(read())


def uses_later():
    return defined_later + 1


defined_later = 41
print(uses_later())


def swap_globals():
    global a, b
    a, b = b, a


a, b = 1, 2
swap_globals()
print(a, b)


def loop_global():
    global i
    for i in range(5):
        if i == 3:
            break


loop_global()
print(i)
total = 0.0


def add(x):
    global total
    total = total + x
    return total


print(add(1), add(0.5), total)
if count > 5:
    flag = "big"
else:
    flag = "small"
print(flag)
