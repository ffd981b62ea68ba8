# effects on lists before an error are not undone, arguments evaluated before the failing one
log = []


def note(v):
    log.append(v)
    print("note", v)
    return v


def three(a, b, c):
    return a + b + c


print(three(note(1), note(2), note(3)))
zero = log[0] - 1
print(three(note(4), note(5) // zero, note(6)))
