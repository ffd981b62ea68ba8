# builtin names used for the program's own variables, functions and parameters
list_ = [1]
sum = 10
max = 20
str_ = "s"
id = 5
input = "typed"
type_ = "kind"
file = "f.txt"
len_ = len
print(sum + max, id, input, file, len_([1, 2]))


def min(a, b):
    return "my min", a, b


print(min(1, 2))


def f(list, str, int):
    return list + str + int


print(f(1, 2, 3))


def abs(x):
    if x < 0:
        return -x
    return x + 1000


print(abs(-3), abs(3))


def local():
    range = 3
    print_ = range + 1
    any = [range]
    return print_, any


print(local())
hash = "#"
all = hash * 3
next = 4
iter = next + 1
object = "o"
print(all, next, iter, object)
for map in range(2):
    print(map, end=" ")
print()


def int(x):
    return "int:" + x


print(int("5"))
round = 2
filter = [round]
print(filter[0] * round)
