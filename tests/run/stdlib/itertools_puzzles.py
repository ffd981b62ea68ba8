# puzzles solved by itertools: cryptarithm, magic square, einstein-like, knapsack
from itertools import combinations, permutations, product, groupby, accumulate, chain


def cryptarithm(a, b, c):
    letters = sorted(set(a + b + c))
    found = []
    for digits in permutations(range(10), len(letters)):
        table = dict(zip(letters, digits))
        if 0 in (table[a[0]], table[b[0]], table[c[0]]):
            continue

        def num(w):
            n = 0
            for ch in w:
                n = n * 10 + table[ch]
            return n

        if num(a) + num(b) == num(c):
            found.append((num(a), num(b), num(c)))
    return found


def magic_squares():
    for p in permutations(range(1, 10)):
        a, b, c, d, e, f, g, h, i = p
        if e == 5 and a + b + c == d + e + f == g + h + i == 15 == a + d + g == b + e + h == c + f + i:
            if a + e + i == 15 == c + e + g:
                yield p


def houses():
    for order in permutations(['ann', 'bob', 'cid', 'dan']):
        at = order.index
        if at('ann') < at('bob') and abs(at('cid') - at('dan')) == 1 and at('dan') != 0 and order[-1] != 'bob' and at('cid') > 0:
            yield order


def knapsack(items, limit):
    best = (0, ())
    for r in range(len(items) + 1):
        for combo in combinations(items, r):
            if sum(w for _, w, _ in combo) <= limit:
                value = sum(v for _, _, v in combo)
                best = max(best, (value, tuple(n for n, _, _ in combo)))
    return best


print(cryptarithm('to', 'go', 'out'), len(cryptarithm('is', 'it', 'ok')))
squares = list(magic_squares())
print(len(squares), squares[0])
print(list(houses()))
print(knapsack([('map', 9, 150), ('tent', 20, 200), ('rope', 5, 60), ('tin', 7, 70), ('nuts', 3, 90)], 20))
dice = [sum(p) for p in product(range(1, 7), repeat=3)]
print({total: dice.count(total) for total in (3, 10, 18)}, len(dice))
print([(k, len(list(g))) for k, g in groupby(sorted(dice), key=lambda s: s // 5)])
print(list(accumulate(chain([1], range(2, 6)), lambda a, b: a * b)))
print([''.join(t) for t in product('LR', repeat=3) if 'LL' not in ''.join(t)])
print(sum(1 for a, b, c in combinations(range(1, 30), 3) if a * a + b * b == c * c))
