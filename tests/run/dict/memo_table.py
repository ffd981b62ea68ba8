# dictionaries as memo tables for recursive functions
memo = {}


def fib(n):
    if n in memo:
        return memo[n]
    if n < 2:
        r = n
    else:
        r = fib(n - 1) + fib(n - 2)
    memo[n] = r
    return r


print(fib(80))
print(len(memo), memo[40])

cache = {0: 0, 1: 1}


def collatz(n):
    if n == 1:
        return 1
    if n not in steps:
        steps[n] = 1 + (collatz(n // 2) if n % 2 == 0 else collatz(3 * n + 1))
    return steps[n]


steps = {}
best = max(range(1, 3000), key=collatz)
print(best, collatz(best))


def paths(r, c, table):
    if r == 0 or c == 0:
        return 1
    if (r, c) not in table:
        table[(r, c)] = paths(r - 1, c, table) + paths(r, c - 1, table)
    return table[r, c]


t = {}
print(paths(16, 16, t), len(t))


def change(amount, coins, memo={}):
    key = (amount, len(coins))
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    if key not in memo:
        memo[key] = change(amount - coins[0], coins) + change(amount, coins[1:])
    return memo[key]


print(change(200, (200, 100, 50, 20, 10, 5, 2, 1)))
