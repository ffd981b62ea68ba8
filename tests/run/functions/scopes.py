# local, enclosing, global and builtin names; global statement; shadowing
x = 'global'
count = 0


def reader():
    return x


def shadow():
    x = 'local'
    return x


def bump():
    global count
    count += 1
    return count


def enclosing():
    x = 'enclosing'

    def inner():
        return x

    def changer():
        nonlocal x
        x = x + '!'

    changer()
    return inner()


print(reader(), shadow(), enclosing(), x)
bump()
bump()
print(count)


def local_list(len):
    return len + 1


print(local_list(3), len('abc'))
for i in range(3):
    last = i
print(i, last)
