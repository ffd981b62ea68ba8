# inventory with stock items, categories, orders and a report
class Product:
    def __init__(self, sku, name, price):
        self.sku = sku
        self.name = name
        self.price = price

    def label(self):
        return self.sku + ' ' + self.name


class Perishable(Product):
    def __init__(self, sku, name, price, days):
        Product.__init__(self, sku, name, price)
        self.days = days

    def label(self):
        return super().label() + ' (%dd)' % self.days


class OutOfStock(Exception):
    def __init__(self, product, wanted, left):
        self.product = product
        self.wanted = wanted
        self.left = left

    def __str__(self):
        return 'only %d of %s, wanted %d' % (self.left, self.product.name, self.wanted)


class Inventory:
    def __init__(self):
        self.products = {}
        self.stock = {}

    def add(self, product, count):
        self.products[product.sku] = product
        self.stock[product.sku] = self.stock.get(product.sku, 0) + count
        return self

    def take(self, sku, n):
        if sku not in self.products:
            raise LookupError('unknown sku ' + sku)
        left = self.stock[sku]
        if left < n:
            raise OutOfStock(self.products[sku], n, left)
        self.stock[sku] = left - n
        return self.products[sku].price * n

    def value(self):
        return sum(p.price * self.stock[s] for s, p in self.products.items())

    def next_day(self):
        for p in self.products.values():
            if isinstance(p, Perishable):
                p.days -= 1
                if p.days < 0 and self.stock[p.sku]:
                    print('throw away', self.stock[p.sku], p.name)
                    self.stock[p.sku] = 0


inv = Inventory()
inv.add(Product('P1', 'nails', 5), 100).add(Product('P2', 'saw', 1250), 2).add(Perishable('F1', 'milk', 99, 1), 10)
print(inv.value())
for sku, n in [('P1', 30), ('P2', 3), ('F1', 4), ('X9', 1), ('P2', 2)]:
    try:
        print(sku, 'cost', inv.take(sku, n))
    except OutOfStock as e:
        print('sorry:', e)
    except LookupError as e:
        print('error:', e)
inv.next_day()
inv.next_day()
for sku in sorted(inv.products):
    print('%-16s %4d' % (inv.products[sku].label(), inv.stock[sku]))
print(inv.value())
