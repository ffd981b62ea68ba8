# Collatz chains: longest chain, memo list, peak values
def chain(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


def chain_list(n):
    seq = [n]
    while seq[-1] > 1:
        if seq[-1] & 1:
            seq.append(3 * seq[-1] + 1)
        else:
            seq.append(seq[-1] >> 1)
    return seq


def longest(limit):
    memo = [0] * limit
    best = 1
    for start in range(2, limit):
        n = start
        c = 0
        while n >= start:
            n = 3 * n + 1 if n & 1 else n // 2
            c += 1
        memo[start] = c + memo[n]
        if memo[start] > memo[best]:
            best = start
    return best, memo[best]


print([chain(n) for n in range(1, 21)])
print(chain_list(27)[:20], max(chain_list(27)))
print(longest(10000))
peak = 0
who = 0
for n in range(1, 2000):
    m = max(chain_list(n))
    if m > peak:
        peak, who = m, n
print(who, peak)
