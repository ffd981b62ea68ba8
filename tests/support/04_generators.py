"""generators: `yield`, `send`, `throw`, `close`, `yield from`; comprehensions of all kinds"""


def numbers(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got


def all_of(*parts):
    for part in parts:
        last = yield from part
        print("part", last)


g = numbers(3)
print(next(g), g.send("a"), g.send("b"))
g.close()
print(list(all_of(numbers(2), numbers(1))))
print([i * j for i in range(3) for j in range(3) if i != j], {i: i * i for i in range(3)}, {i % 2 for i in range(4)})
print(sum(i for i in range(10)))
# but: one that is dropped before its end does not run its `finally`


def unfinished():
    try:
        yield 1
    finally:
        print("finally")


for x in unfinished():
    break
print("end")  # differs
