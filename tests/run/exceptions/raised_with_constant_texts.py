# Exceptions of built-in classes with a constant text, in a program that never names what it catches.
import math


def root(x):
    if x < 0.0:
        raise ValueError("no root of a negative number")
    return math.sqrt(x)


def kind(n):
    try:
        if n == 0:
            raise ValueError("zero")
        if n == 1:
            raise KeyError("one")
        if n == 2:
            raise ArithmeticError("two")
        if n == 3:
            raise ZeroDivisionError("three")
        if n == 4:
            raise RuntimeError("")
        if n == 5:
            raise NotImplementedError
        if n == 6:
            raise StopIteration("six")
        if n == 7:
            raise IndexError("a %s text with \\ and \"quotes\"")
        if n == 8:
            raise UnicodeError("eight")
        root(-1.0)
    except LookupError:
        return "lookup"
    except ArithmeticError:
        return "arithmetic"
    except NotImplementedError:
        return "not implemented"
    except RuntimeError:
        return "runtime"
    except StopIteration:
        return "stop"
    except ValueError:
        return "value"
    return "none"


def passed_on(x):
    try:
        try:
            return root(x)
        except ValueError:
            print("once")
            raise
        finally:
            print("finally")
    except Exception:
        print("twice")
        return -1.0


def items(n):
    for i in range(n):
        if i == 3:
            raise ValueError("the third")
        yield i


def total(n):
    result = 0
    try:
        for item in items(n):
            result += item
    except ValueError:
        result += 1000
    return result


class Own(ValueError):
    pass


def own(n):
    try:
        if n == 0:
            raise Own("mine")
        raise ValueError("not mine")
    except Own:
        return "own"
    except ValueError:
        return "not own"


for n in range(10):
    print(n, kind(n))
print(passed_on(4.0), passed_on(-4.0))
print(total(3), total(9))
print(own(0), own(1))
try:
    print(math.log(0.0))
except ValueError:
    print("no logarithm")
try:
    print(math.exp(10000.0))
except OverflowError:
    print("too large")
raise ValueError("the end")
