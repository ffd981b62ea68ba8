import json
import csv
import io
from dataclasses import dataclass, field, asdict, replace
from typing import Optional, List, Dict, ClassVar
from datetime import date, timedelta


@dataclass(order=True)
class Item:
    sku: str
    name: str = field(compare=False)
    qty: int = field(default=0, compare=False)
    price: float = field(default=0.0, compare=False)
    tags: List[str] = field(default_factory=list, compare=False, repr=False)
    expires: Optional[date] = field(default=None, compare=False)

    TAX: ClassVar[float] = 0.19

    def __post_init__(self):
        if self.qty < 0:
            raise ValueError(f"negative quantity for {self.sku}")
        self.name = self.name.strip()

    @property
    def value(self) -> float:
        return self.qty * self.price

    def with_tax(self):
        return round(self.value * (1 + self.TAX), 2)

    @classmethod
    def from_row(cls, row: Dict[str, str]) -> "Item":
        exp = row.get("expires")
        return cls(row["sku"], row["name"], int(row["qty"]), float(row["price"]),
                   row["tags"].split("|") if row["tags"] else [],
                   date.fromisoformat(exp) if exp else None)


CSV = '''sku,name,qty,price,tags,expires
A-100,"Bolt, large",250,0.35,metal|small,
B-200, Milk ,40,1.19,food,2024-03-10
C-300,"Paint ""Red""",12,14.5,,
A-050,Nut,1000,0.05,metal|small|bulk,
D-400,Yogurt,30,0.79,food,2024-02-20
'''


class Inventory:
    def __init__(self, items=()):
        self._items: Dict[str, Item] = {i.sku: i for i in items}

    def __iter__(self):
        yield from sorted(self._items.values())

    def __len__(self):
        return len(self._items)

    def __getitem__(self, sku):
        return self._items[sku]

    def query(self, **conds):
        def ok(item):
            for key, want in conds.items():
                attr, _, op = key.partition("__")
                got = getattr(item, attr)
                if op == "lt" and not got < want:
                    return False
                if op == "gt" and not got > want:
                    return False
                if op == "has" and want not in got:
                    return False
                if op == "" and got != want:
                    return False
            return True
        return [i for i in self if ok(i)]

    def group_by_tag(self):
        groups = {}
        for i in self:
            for t in i.tags or ["(none)"]:
                groups.setdefault(t, []).append(i.sku)
        return groups


inv = Inventory(map(Item.from_row, csv.DictReader(io.StringIO(CSV))))
print(len(inv))
for item in inv:
    print(item)
print(json.dumps(inv.group_by_tag(), sort_keys=True))
print([i.sku for i in inv.query(tags__has="metal")])
print(sum(i.value for i in inv), max(inv, key=lambda i: i.value).name)
today = date(2024, 3, 1)
for i in inv:
    if i.expires:
        left = (i.expires - today).days
        print(i.name, "expired" if left < 0 else f"{left} days left", i.expires + timedelta(weeks=1))
d = asdict(inv["B-200"])
d["expires"] = d["expires"].isoformat()
print(json.dumps(d, indent=2))
x = replace(inv["C-300"], qty=1)
print(x, x == inv["C-300"], x.with_tax(), Item("a", "b") < Item("b", "a"))
try:
    replace(x, qty=-1)
except ValueError as e:
    print("error:", e)
out = io.StringIO()
w = csv.writer(out)
w.writerow(["sku", "name", "value"])
w.writerows([i.sku, i.name, f"{i.value:.2f}"] for i in inv)
print(out.getvalue())
