# direct and mutual recursion on numbers, lists and strings
def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def flatten_sum(x):
    if isinstance(x, list):
        return sum(flatten_sum(y) for y in x)
    return x


def palin(s):
    return len(s) < 2 or (s[0] == s[-1] and palin(s[1:-1]))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def digits(n, base=10):
    return [n] if n < base else digits(n // base, base) + [n % base]


print(is_even(10), is_odd(7), palin('racecar'), palin('ab'), ackermann(2, 3))
print(digits(1234), digits(10, 2))
print(sum([1, 2]), flatten_sum([1, 2, 3]))
