# menus, orders with modifiers, happy hour pricing by decorators and strategies
def rounded(f):
    def wrapper(*args, **kwargs):
        return round(f(*args, **kwargs), 2)
    return wrapper


class Item:
    def __init__(self, name, price, tags=()):
        self.name, self.price, self.tags = name, price, set(tags)

    def cost(self):
        return self.price

    def __repr__(self):
        return self.name


class Extra(Item):
    def __init__(self, item, name, price):
        super().__init__(item.name + '+' + name, price, item.tags)
        self.item = item

    def cost(self):
        return self.item.cost() + self.price


class Order:
    def __init__(self, table, hour):
        self.table, self.hour = table, hour
        self.lines = []

    def add(self, item, n=1):
        self.lines.append((item, n))
        return self

    @rounded
    def total(self, *rules):
        total = sum(item.cost() * n for item, n in self.lines)
        for rule in rules:
            total -= rule(self)
        return total

    def __iter__(self):
        for item, n in self.lines:
            for _ in range(n):
                yield item


def happy_hour(start, end, percent):
    def rule(order):
        if start <= order.hour < end:
            return sum(i.cost() for i in order if 'drink' in i.tags) * percent / 100
        return 0.0
    return rule


def every_third_free(tag):
    def rule(order):
        prices = sorted((i.cost() for i in order if tag in i.tags), reverse=True)
        return sum(prices[2::3])
    return rule


menu = {i.name: i for i in [Item('soup', 4.5, ['food']), Item('pie', 7.25, ['food', 'hot']), Item('beer', 3.0, ['drink']), Item('tea', 1.8, ['drink', 'hot'])]}
rules = [happy_hour(17, 19, 50), every_third_free('food')]
a = Order(1, 18).add(menu['beer'], 2).add(menu['pie']).add(Extra(Extra(menu['pie'], 'cream', 0.5), 'ice', 0.75), 2)
b = Order(2, 20).add(menu['tea']).add(menu['soup'], 6)
for o in (a, b):
    print(o.table, list(o), o.total(), o.total(rules[0]), o.total(*rules))
counts = {}
for o in (a, b):
    for item in o:
        counts[item.name] = counts.get(item.name, 0) + 1
print(sorted(counts.items(), key=lambda p: (-p[1], p[0])))
print(sorted(n for n, i in menu.items() if 'hot' in i.tags), max(menu.values(), key=Item.cost))
try:
    a.add(menu['wine'])
except KeyError as e:
    print('not on the menu:', e)
