# long if/elif chains, nested conditions, returns from branches, dangling else
def kind(c):
    if c.isdigit():
        return "digit"
    elif c.isalpha():
        if c in "aeiou":
            return "vowel"
        elif c.isupper():
            return "capital"
        else:
            return "consonant"
    elif c == " ":
        return "space"
    elif c in "+-*/":
        return "operator"
    elif c == "(" or c == ")":
        return "paren"
    return "other"


for c in "a Z9+(x!":
    print(repr(c), kind(c))


def triangle(a, b, c):
    if a <= 0 or b <= 0 or c <= 0:
        return "bad"
    if a + b <= c or b + c <= a or a + c <= b:
        return "impossible"
    if a == b == c:
        return "equilateral"
    if a == b or b == c or a == c:
        return "isosceles"
    return "scalene"


print([triangle(a, b, c) for a, b, c in [(3, 3, 3), (3, 4, 4), (3, 4, 5), (1, 2, 3), (0, 1, 1)]])


def days(month, leap):
    if month in (4, 6, 9, 11):
        d = 30
    elif month == 2:
        if leap:
            d = 29
        else:
            d = 28
    else:
        d = 31
    return d


print([days(m, False) for m in range(1, 13)], days(2, True))


def deep(n):
    if n > 0:
        if n > 10:
            if n > 100:
                if n > 1000:
                    return "huge"
                return "large"
            else:
                return "medium"
        return "small"
    else:
        if n == 0:
            return "zero"
    return "negative"


print([deep(n) for n in (5, 50, 500, 5000, 0, -1)])
