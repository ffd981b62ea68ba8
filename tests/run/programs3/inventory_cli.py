#!/usr/bin/env python3
"""Inventory management driven by a script of commands."""
import json
import sys
from collections import OrderedDict, defaultdict
from datetime import date

SCRIPT = """
add widget 10 2.50 tools
add gadget 5 10 toys
add "blue paint" 3 7.25 supplies
sell widget 4
sell gadget 9
restock gadget 20
sell gadget 9
price widget 3.00
remove doohickey
report
discount toys 10
sell widget many
frobnicate
undo
report
export
quit
"""


class InventoryError(Exception):
    """Base class of all errors here."""


class UnknownItem(InventoryError):
    def __init__(self, name):
        InventoryError.__init__(self, f"no such item: {name!r}")
        self.name = name


class OutOfStock(InventoryError):
    def __init__(self, item, wanted):
        self.item = item
        self.wanted = wanted

    def __str__(self):
        return "only %d of %s left, %d wanted" % (self.item.quantity, self.item.name, self.wanted)


class Item:
    _counter = 0

    def __init__(self, name, quantity, price, category=None):
        Item._counter += 1
        self.id = Item._counter
        self.name = name
        self.quantity = quantity
        self.price = price
        self.category = category
        self.history = []

    @property
    def value(self):
        return self.quantity * self.price

    def to_dict(self):
        return {'id': self.id, 'name': self.name, 'qty': self.quantity,
                'price': self.price, 'category': self.category}

    def __repr__(self):
        return f"<Item #{self.id} {self.name} x{self.quantity} @ {self.price:.2f}>"


def tokenize(line):
    """Splits at blanks, but honours double quotes."""
    words, current, quoted = [], '', False
    for ch in line:
        if ch == '"':
            quoted = not quoted
        elif ch.isspace() and not quoted:
            if current:
                words.append(current)
                current = ''
        else:
            current += ch
    if current:
        words.append(current)
    return words


class Inventory:
    def __init__(self):
        self.items = OrderedDict()
        self.income = 0.0
        self.undo_stack = []
        self.log = []

    def find(self, name):
        try:
            return self.items[name]
        except KeyError:
            raise UnknownItem(name) from None

    def do_add(self, name, quantity, price, category=None):
        item = Item(name, int(quantity), float(price), category)
        self.items[name] = item
        self.undo_stack.append(lambda: self.items.pop(name))
        return item

    def do_remove(self, name):
        item = self.find(name)
        del self.items[name]
        return item

    def do_sell(self, name, quantity='1'):
        item = self.find(name)
        n = int(quantity)
        if n > item.quantity:
            raise OutOfStock(item, n)
        item.quantity -= n
        amount = n * item.price
        self.income += amount
        item.history.append(('sell', n))

        def revert():
            item.quantity += n
            self.income -= amount

        self.undo_stack.append(revert)
        return amount

    def do_restock(self, name, quantity):
        item = self.find(name)
        item.quantity += int(quantity)
        item.history.append(('restock', int(quantity)))
        return item

    def do_price(self, name, price):
        item = self.find(name)
        old, item.price = item.price, float(price)
        return old, item.price

    def do_discount(self, category, percent):
        changed = [i for i in self.items.values() if i.category == category]
        for i in changed:
            i.price = round(i.price * (1 - int(percent) / 100), 2)
        return [i.name for i in changed]

    def do_undo(self):
        if self.undo_stack:
            self.undo_stack.pop()()
            return True
        return False

    def do_report(self):
        by_category = defaultdict(list)
        for item in self.items.values():
            by_category[item.category or 'misc'].append(item)
        width = max((len(n) for n in self.items), default=0)
        for category in sorted(by_category):
            print(f"[{category}]")
            for item in sorted(by_category[category], key=lambda i: (-i.value, i.name)):
                print(f"  {item.name:<{width}} {item.quantity:>5d} {item.price:>8.2f} {item.value:>10,.2f}")
        print(f"income {self.income:.2f}; stock {sum(i.value for i in self.items.values()):.2f}")

    def do_export(self):
        print(json.dumps({'items': [i.to_dict() for i in self.items.values()],
                          'income': self.income}, indent=2, sort_keys=True))

    def execute(self, line):
        words = tokenize(line)
        if not words:
            return None
        command, *args = words
        handlers = {
            'add': self.do_add, 'remove': self.do_remove, 'sell': self.do_sell,
            'restock': self.do_restock, 'price': self.do_price,
            'discount': self.do_discount,
        }
        if command == 'report':
            self.do_report()
        elif command == 'export':
            self.do_export()
        elif command == 'undo':
            print('undone' if self.do_undo() else 'nothing to undo')
        elif command == 'add':
            print(self.do_add(*args))
        elif command == 'sell':
            print('sold for', self.do_sell(*args))
        elif command == 'restock':
            print(self.do_restock(args[0], args[1]))
        elif command == 'price':
            print(self.do_price(args[0], args[1]))
        elif command == 'discount':
            print(self.do_discount(args[0], args[1]))
        elif command == 'remove':
            print(self.do_remove(args[0]))
        elif command == 'quit':
            raise EOFError
        else:
            raise InventoryError(f"unknown command {command}; known: {', '.join(sorted(handlers))}")


def main():
    inv = Inventory()
    errors = 0
    for number, line in enumerate(SCRIPT.strip().splitlines(), 1):
        try:
            inv.execute(line)
        except InventoryError as e:
            errors += 1
            print(f"line {number}: {type(e).__name__}: {e}")
        except (ValueError, TypeError) as e:
            errors += 1
            print(f"line {number}: bad arguments ({e.__class__.__name__})")
        except EOFError:
            print("bye")
            break
    else:
        print("end of script")
    return errors


if __name__ == '__main__':
    errors = main()
    print(errors, "errors")
    sys.exit(1 if errors > 5 else 0)
