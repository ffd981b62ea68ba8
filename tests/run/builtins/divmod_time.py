# built-in functions combined: unit conversions with divmod, round, sum, map, zip, min and format
def split_units(n, sizes):
    out = []
    for s in reversed(sizes):
        n, r = divmod(n, s)
        out.append(r)
    out.append(n)
    return out[::-1]


print(split_units(98765, [24, 60, 60]), split_units(0, [7]), split_units(1000, [12, 3, 1760][::-1]))
coins = [200, 100, 50, 20, 10, 5, 2, 1]
amount = 388
given = []
for c in coins:
    k, amount = divmod(amount, c)
    given.append(k)
print(given, sum(map(lambda a, b: a * b, given, coins)), list(filter(None, given)))
prices = [19.99, 5.49, 3.5]
qty = [1, 3, 10]
total = sum([p * q for p, q in zip(prices, qty)])
print(round(total, 2), f"{total:.2f}", round(total), round(total, -1), min(zip(prices, qty)), max(map(lambda p, q: p * q, prices, qty)))
temps = [-40, 0, 36.6, 100]
print([round(t * 9 / 5 + 32, 1) for t in temps], [round((f - 32) / 1.8, 2) for f in (0, 98.6)], abs(min(temps)), sorted(temps, key=abs))


def human(n):
    for unit in ["B", "K", "M", "G"]:
        if abs(n) < 1024:
            return f"{n:.1f}{unit}" if unit != "B" else f"{n}B"
        n /= 1024
    return f"{n:.1f}T"


print([human(n) for n in (0, 500, 1024, 1536, 10 ** 6, 5 * 10 ** 9, 3 * 2 ** 40)])
