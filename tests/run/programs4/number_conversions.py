#!/usr/bin/env python3
# conversions and number theory in the manner of algorithm collections
from __future__ import annotations
import math
from functools import lru_cache, reduce
from itertools import accumulate, combinations, count, permutations, product, takewhile
ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def int_to_roman(number: int) -> str:
    result = []
    for arabic, roman in ROMAN:
        (factor, number) = divmod(number, arabic)
        result.append(roman * factor)
        if number == 0: break
    return "".join(result)
def roman_to_int(roman: str) -> int:
    vals = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = place = 0
    while place < len(roman):
        if (place + 1 < len(roman)) and (vals[roman[place]] < vals[roman[place + 1]]):
            total += vals[roman[place + 1]] - vals[roman[place]]
            place += 2
        else:
            total += vals[roman[place]]
            place += 1
    return total
def decimal_to_any(num: int, base: int) -> str:
    if isinstance(num, float):
        raise TypeError("int() can't convert non-string with explicit base")
    if num < 0:
        raise ValueError("parameter must be positive int")
    if isinstance(base, str):
        raise TypeError("'str' object cannot be interpreted as an integer")
    if base in (0, 1):
        raise ValueError("base must be >= 2")
    new_value = ""
    mod = div = 0
    while div != 1:
        div, mod = divmod(num, base)
        if base >= 11 and 9 < mod < 36:
            actual_value = chr(mod + 55)
        else:
            actual_value = str(mod)
        new_value += actual_value
        div = num // base
        num = div
        if div == 0:
            return str(new_value[::-1])
        elif div == 1:
            new_value += str(div)
            return str(new_value[::-1])
    return new_value[::-1]
def is_prime(n: int) -> bool:
    if 1 < n < 4: return True
    elif n < 2 or n % 2 == 0 or n % 3 == 0: return False
    return all(not (n % i == 0 or n % (i + 2) == 0) for i in range(5, int(math.sqrt(n) + 1), 6))
@lru_cache(maxsize=None)
def collatz_len(n):
    return 1 if n == 1 else 1 + collatz_len(n // 2 if n % 2 == 0 else 3 * n + 1)
def ext_gcd(a, b):
    if b == 0: return a, 1, 0
    g, x, y = ext_gcd(b, a % b)
    return g, y, x - a // b * y
def factors(n):
    i, out = 2, []
    while i * i <= n:
        if n % i: i += 1
        else:
            n //= i
            out.append(i)
    if n > 1: out.append(n)
    return out
def simpson(f, a, b, n=100):
    if n % 2: raise ValueError("n must be even")
    h = (b - a) / n
    return h / 3 * (f(a) + f(b) + 4 * sum(f(a + i * h) for i in range(1, n, 2)) + 2 * sum(f(a + i * h) for i in range(2, n, 2)))
def newton(f, df, x0, eps=1e-10):
    for i in count():
        x1 = x0 - f(x0) / df(x0)
        if abs(x1 - x0) < eps: return x1, i
        x0 = x1
def solution(n: int = 1000) -> int:
    return sum(e for e in range(3, n) if e % 3 == 0 or e % 5 == 0)
def lcs(x: str, y: str):
    assert x is not None
    m, n = len(x), len(y)
    dp = [[0] * (n + 1) for _ in range(m + 1)]
    for i in range(1, m + 1):
        for j in range(1, n + 1):
            match = 1 if x[i - 1] == y[j - 1] else 0
            dp[i][j] = max(dp[i - 1][j], dp[i][j - 1], dp[i - 1][j - 1] + match)
    seq, i, j = "", m, n
    while i > 0 and j > 0:
        match = 1 if x[i - 1] == y[j - 1] else 0
        if dp[i][j] == dp[i - 1][j - 1] + match:
            if match == 1: seq = x[i - 1] + seq
            i -= 1; j -= 1
        elif dp[i][j] == dp[i - 1][j]: i -= 1
        else: j -= 1
    return dp[m][n], seq
for n in (3999, 1994, 58, 4): print(n, int_to_roman(n), roman_to_int(int_to_roman(n)))
for num, base in ((36, 6), (255, 16), (0, 2), (34563, 36)): print(decimal_to_any(num, base))
for bad in ((-1, 2), (5, 1), (2.5, 2), (3, "x")):
    try: decimal_to_any(*bad)
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print([p for p in range(60) if is_prime(p)], max(range(1, 3000), key=collatz_len), ext_gcd(240, 46), factors(360360))
print(round(simpson(math.sin, 0, math.pi), 6), newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0))
print(solution(), solution(10), lcs("AGGTAB", "GXTXAYB"), reduce(math.lcm, range(1, 21)))
print(list(accumulate([3, 1, 4, 1, 5], max)), list(takewhile(lambda v: v < 40, (k * k for k in count(1)))))
print(sum(1 for p in permutations(range(5)) if all(v != i for i, v in enumerate(p))), ["".join(t) for t in product("ab", repeat=2)], list(combinations("abc", 2)))
