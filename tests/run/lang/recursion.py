# recursion: linear, tree, mutual, nested calls, recursion on lists and strings, accumulators
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def ack(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ack(m - 1, 1)
    return ack(m - 1, ack(m, n - 1))


def is_even(n):
    if n == 0:
        return True
    return is_odd(n - 1)


def is_odd(n):
    if n == 0:
        return False
    return is_even(n - 1)


def male(n):
    return 0 if n == 0 else n - female(male(n - 1))


def female(n):
    return 1 if n == 0 else n - male(female(n - 1))


def total(l):
    if not l:
        return 0
    return l[0] + total(l[1:])


def reverse(s):
    if s == "":
        return s
    return reverse(s[1:]) + s[0]


def power_set(l):
    if l == []:
        return [[]]
    rest = power_set(l[1:])
    return rest + [[l[0]] + r for r in rest]


def flatten_count(depth, width):
    if depth == 0:
        return 1
    n = 0
    for _ in range(width):
        n += flatten_count(depth - 1, width)
    return n


def mccarthy(n):
    return n - 10 if n > 100 else mccarthy(mccarthy(n + 11))


def digits(n):
    if n < 10:
        return [n]
    return digits(n // 10) + [n % 10]


def down(n, out):
    if n >= 0:
        out.append(n)
        down(n - 1, out)
    return out


def binary(n):
    return str(n) if n < 2 else binary(n // 2) + str(n % 2)


def sum_to(n, acc=0):
    return acc if n == 0 else sum_to(n - 1, acc + n)


print([fact(n) for n in range(0, 21, 4)], [fib(n) for n in range(15)], ack(2, 3), ack(1, 5))
print(is_even(10), is_odd(7), is_even(7), [male(n) for n in range(12)], [female(n) for n in range(12)])
print(total([1, 2, 3]), total([0.5, 0.25]), total([]), reverse("recursion"), power_set([1, 2, 3]), power_set(["a"]))
print(flatten_count(4, 3), mccarthy(50), digits(90210), down(4, []), binary(10), sum_to(500))
