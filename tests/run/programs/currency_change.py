# coins and notes: greedy change, limited coins, currency conversion paths
from collections import deque

COINS = [200, 100, 50, 20, 10, 5, 2, 1]


def greedy(amount):
    out = {}
    for c in COINS:
        n, amount = divmod(amount, c)
        if n:
            out[c] = n
    return out


def limited(amount, stock):
    """Fewest coins with a limited stock, or None."""
    best = {0: {}}
    for coin, have in sorted(stock.items(), reverse=True):
        new = dict(best)
        for total, used in best.items():
            for n in range(1, have + 1):
                t = total + n * coin
                if t > amount:
                    break
                pick = dict(used)
                pick[coin] = n
                if t not in new or sum(pick.values()) < sum(new[t].values()):
                    new[t] = pick
        best = new
    return best.get(amount)


def text(amount):
    return '%d.%02d' % divmod(amount, 100)


RATES = {('eur', 'usd'): 1.25, ('usd', 'gbp'): 0.8, ('eur', 'chf'): 1.1, ('chf', 'jpy'): 150.0}


def convert(amount, src, dst):
    table = dict(RATES)
    for (a, b), r in RATES.items():
        table[b, a] = 1 / r
    queue = deque([(src, amount, [src])])
    seen = {src}
    while queue:
        cur, value, path = queue.popleft()
        if cur == dst:
            return value, path
        for (a, b), r in table.items():
            if a == cur and b not in seen:
                seen.add(b)
                queue.append((b, value * r, path + [b]))
    raise LookupError('no rate from %s to %s' % (src, dst))


for a in (0, 1, 99, 388, 1234):
    print(text(a), greedy(a), sum(c * n for c, n in greedy(a).items()) == a)
print(limited(60, {50: 1, 20: 3, 5: 2}), limited(8, {5: 1, 2: 1}), limited(30, {25: 1, 10: 3, 1: 9}))
for src, dst in (('eur', 'gbp'), ('jpy', 'usd'), ('gbp', 'gbp'), ('eur', 'xxx')):
    try:
        value, path = convert(100.0, src, dst)
        print('%.4f' % value, ' > '.join(path))
    except LookupError as e:
        print('error', e)
