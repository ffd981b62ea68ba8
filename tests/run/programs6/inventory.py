"""Inventory / bank simulation in the style of a course assignment."""
import abc
import enum
import json
import logging
import itertools
import datetime as dt
from decimal import Decimal, ROUND_HALF_UP
from dataclasses import dataclass, field, asdict, replace, astuple, fields
from functools import total_ordering, singledispatch, cached_property
from contextlib import contextmanager, suppress
from typing import Any, Callable, ClassVar, Generic, Protocol, TypeVar

T = TypeVar("T")
K = TypeVar("K")

class Category(enum.Enum):
    TOOL = "tool"
    TOY = "toy"
    FOOD = "food"

    @property
    def vat(self) -> Decimal:
        return {Category.TOOL: Decimal("0.20"), Category.TOY: Decimal("0.20"), Category.FOOD: Decimal("0.05")}[self]

    @classmethod
    def parse(cls, s: str) -> "Category":
        try:
            return cls(s.lower())
        except ValueError:
            return cls[s.upper()]

class Flag(enum.IntFlag):
    FRAGILE = enum.auto()
    COLD = enum.auto()
    HEAVY = enum.auto()

@total_ordering
@dataclass(eq=False)
class Money:
    amount: Decimal | str
    currency: str = "EUR"
    def __post_init__(self):
        self.amount = Decimal(self.amount).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    def _check(self, other):
        if self.currency != other.currency:
            raise ValueError(f"currency mismatch: {self.currency} and {other.currency}")
    def __add__(self, other):
        if other == 0:
            return self
        self._check(other)
        return Money(self.amount + other.amount, self.currency)
    __radd__ = __add__
    def __mul__(self, k): return Money(self.amount * k, self.currency)
    def __eq__(self, other):
        return isinstance(other, Money) and (self.amount, self.currency) == (other.amount, other.currency)
    def __lt__(self, other):
        self._check(other)
        return self.amount < other.amount
    def __hash__(self): return hash((self.currency,))
    def __str__(self): return f"{self.amount} {self.currency}"

class Observer(Protocol):
    def notify(self, event: str, **details: Any) -> None: ...

class Log:
    def __init__(self): self.lines: list[str] = []
    def notify(self, event, **details):
        self.lines.append(event + ":" + ",".join(f"{k}={v}" for k, v in sorted(details.items())))

class Repository(Generic[K, T]):
    def __init__(self, key: Callable[[T], K]) -> None:
        self._items: dict[K, T] = {}
        self._key = key
    def add(self, item: T) -> T:
        k = self._key(item)
        if k in self._items:
            raise KeyError(f"duplicate {k!r}")
        self._items[k] = item
        return item
    def __getitem__(self, k: K) -> T: return self._items[k]
    def __iter__(self): return iter(self._items.values())
    def __len__(self): return len(self._items)
    def __contains__(self, k): return k in self._items
    def find(self, pred: Callable[[T], bool]) -> list[T]: return [x for x in self if pred(x)]

@dataclass(order=True)
class Product:
    sort_key: tuple = field(init=False, repr=False)
    sku: str
    name: str
    price: Money
    category: Category
    stock: int = 0
    flags: Flag = Flag(0)
    history: list = field(default_factory=list, compare=False, repr=False)
    registry: ClassVar[int] = 0
    def __post_init__(self):
        self.sort_key = (self.category.value, self.name)
        Product.registry += 1
    @cached_property
    def gross(self) -> Money:
        return self.price * (1 + self.category.vat)

class Account(abc.ABC):
    _ids = itertools.count(1000)
    def __init__(self, owner: str, opening: Money):
        self.id = next(self._ids)
        self.owner = owner
        self._balance = opening
    @property
    def balance(self): return self._balance
    @balance.setter
    def balance(self, v):
        if v < self.limit():
            raise ValueError(f"account {self.id}: limit reached")
        self._balance = v
    @abc.abstractmethod
    def limit(self) -> Money: ...
    def __repr__(self): return f"<{type(self).__name__} {self.id} {self.owner}: {self._balance}>"

class Basic(Account):
    def limit(self): return Money(Decimal(0))
class Gold(Account):
    def limit(self): return Money("-500")

class Shop:
    def __init__(self):
        self.products: Repository[str, Product] = Repository(lambda p: p.sku)
        self.accounts: Repository[int, Account] = Repository(key=lambda a: a.id)
        self.observers: list[Observer] = []
    def emit(self, event, **kw):
        for o in self.observers: o.notify(event, **kw)
    @contextmanager
    def transaction(self, name):
        snapshot = {p.sku: p.stock for p in self.products}
        balances = {a.id: a.balance for a in self.accounts}
        try:
            yield self
        except Exception as e:
            for sku, n in snapshot.items(): self.products[sku].stock = n
            for i, b in balances.items(): self.accounts[i]._balance = b
            self.emit("rollback", name=name, why=type(e).__name__)
            raise
        else:
            self.emit("commit", name=name)
    def buy(self, account, **order):
        total = Money(Decimal("0"))
        for sku, n in order.items():
            p = self.products[sku]
            if p.stock < n:
                raise RuntimeError("not enough " + p.name)
            p.stock -= n
            p.history.append((dt.date(2024, 2, 28) + dt.timedelta(days=len(p.history)), -n))
            total += p.gross * n
        account.balance = account.balance + total * -1
        return total

@singledispatch
def describe(x): return f"? {x}"
@describe.register
def _(x: Money): return f"money {x}"
@describe.register(Product)
def _(x): return f"product {x.name} at {x.gross}"
@describe.register
def _(x: int) -> str: return f"int {x:,}"

def main():
    shop = Shop(); log = Log(); shop.observers.append(log)
    P = shop.products.add
    P(Product("hm1", "hammer", Money("12.345"), Category.TOOL, 5, Flag.HEAVY))
    P(Product("ic1", "ice cream", Money("2.5"), Category.parse("FOOD"), 40, Flag.COLD | Flag.FRAGILE))
    P(Product("td1", "teddy", Money("19.99"), Category.parse("toy"), 3))
    with suppress(KeyError):
        P(Product("td1", "other", Money("1"), Category.TOY))
        print("not reached")
    ann = shop.accounts.add(Basic("Ann", Money("100")))
    bob = shop.accounts.add(Gold("Bob", Money("10")))
    for who, order in [(ann, dict(hm1=2, ic1=4)), (ann, dict(td1=3)), (bob, {"td1": 3, "ic1": 1}), (bob, {"td1": 9})]:
        try:
            with shop.transaction(who.owner) as s:
                print(who.owner, "pays", s.buy(who, **order))
        except (ValueError, RuntimeError) as e:
            print(type(e).__name__ + ":", e)
    for p in sorted(shop.products): print(p)
    print(*shop.accounts, sep="\n")
    print("\n".join(log.lines))
    for x in (Money("3"), shop.products["td1"], 1234567, 2.5): print(describe(x))
    print([f.name for f in fields(Product)], Product.registry)
    m = Money("5.005"); print(m, replace(m, currency="USD"), asdict(m), astuple(m))
    try: m + replace(m, currency="USD")
    except ValueError as e: print(e)
    print(max(p.gross for p in shop.products), sum(p.price for p in shop.products))
    print(json.dumps({p.sku: {"n": p.stock, "flags": [f.name for f in Flag if f in p.flags], "h": [(d.isoformat(), n) for d, n in p.history]} for p in shop.products}, indent=1))
    print(Flag.COLD | Flag.HEAVY, repr(Flag.COLD), Category("toy"), list(Category), bool(Flag(0)))
    try: Account("x", m)
    except TypeError as e: print(e)
if __name__ == "__main__": main()
