# puzzle: monkeys throwing items with worry levels
class Monkey:
    def __init__(self, items, op, div, yes, no):
        self.items = list(items)
        self.op = op
        self.div = div
        self.yes = yes
        self.no = no
        self.seen = 0


def crew():
    return [
        Monkey([79, 98], lambda old: old * 19, 23, 2, 3),
        Monkey([54, 65, 75, 74], lambda old: old + 6, 19, 2, 0),
        Monkey([79, 60, 97], lambda old: old * old, 13, 1, 3),
        Monkey([74], lambda old: old + 3, 17, 0, 1),
    ]


def round_of(monkeys, relax):
    for m in monkeys:
        while m.items:
            worry = relax(m.op(m.items.pop(0)))
            m.seen += 1
            target = m.yes if worry % m.div == 0 else m.no
            monkeys[target].items.append(worry)


def business(monkeys):
    a, b = sorted((m.seen for m in monkeys), reverse=True)[:2]
    return a * b


monkeys = crew()
for r in range(1, 21):
    round_of(monkeys, lambda w: w // 3)
    if r in (1, 2, 10, 20):
        print('round', r)
        for i, m in enumerate(monkeys):
            print('  monkey', i, m.items)
print([m.seen for m in monkeys], business(monkeys))

monkeys = crew()
modulus = 1
for m in monkeys:
    modulus *= m.div
for r in range(1, 2001):
    round_of(monkeys, lambda w: w % modulus)
    if r in (1, 20, 1000, 2000):
        print(r, [m.seen for m in monkeys])
print(modulus, business(monkeys))
