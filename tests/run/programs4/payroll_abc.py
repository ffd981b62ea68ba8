from __future__ import annotations
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Dict, List, Optional, Protocol, Iterable


class Department(Enum):
    ENGINEERING = auto()
    SALES = auto()
    SUPPORT = auto()

    @property
    def label(self) -> str:
        return self.name.title()


class Employee(ABC):
    _next_id = 1000

    def __init__(self, name: str, department: Department):
        self.name = name
        self.department = department
        self.id = Employee._next_id
        Employee._next_id += 1

    @abstractmethod
    def gross_pay(self) -> float:
        ...

    @property
    def tax_rate(self) -> float:
        gross = self.gross_pay()
        if gross > 5000:
            return 0.3
        elif gross > 3000:
            return 0.2
        return 0.1

    def net_pay(self) -> float:
        return self.gross_pay() * (1 - self.tax_rate)

    def __repr__(self):
        return f"{type(self).__name__}(id={self.id}, name={self.name!r})"

    def __lt__(self, other: "Employee") -> bool:
        return self.name < other.name


class Salaried(Employee):
    def __init__(self, name, department, annual):
        super().__init__(name, department)
        self.annual = annual

    def gross_pay(self):
        return self.annual / 12


class Hourly(Employee):
    OVERTIME = 1.5

    def __init__(self, name, department, rate, hours=None):
        super().__init__(name, department)
        self.rate = rate
        self.hours: List[float] = hours if hours is not None else []

    def log(self, *hours: float) -> "Hourly":
        self.hours.extend(hours)
        return self

    def gross_pay(self):
        total = 0.0
        for h in self.hours:
            regular = min(h, 8)
            total += regular * self.rate + (h - regular) * self.rate * self.OVERTIME
        return total


class Commissioned(Salaried):
    def __init__(self, name, department, annual, pct):
        super().__init__(name, department, annual)
        self.pct = pct
        self.sales: Dict[str, float] = {}

    def sell(self, what, amount):
        self.sales[what] = self.sales.get(what, 0) + amount

    def gross_pay(self):
        return super().gross_pay() + sum(self.sales.values()) * self.pct / 100


@dataclass
class PaySlip:
    employee: Employee
    gross: float
    net: float
    notes: List[str] = field(default_factory=list)

    def __str__(self):
        s = f"{self.employee.name:<12}|{self.gross:>10,.2f}|{self.net:>10,.2f}"
        return s + "".join(f"\n    * {n}" for n in self.notes)


@dataclass
class Payroll:
    employees: List[Employee] = field(default_factory=list)
    _log: List[str] = field(default_factory=list, repr=False)

    def hire(self, e: Employee) -> Employee:
        self.employees.append(e)
        self._log.append(f"hired {e!r}")
        return e

    def find(self, name: str) -> Optional[Employee]:
        return next((e for e in self.employees if e.name == name), None)

    def run(self) -> Iterable[PaySlip]:
        for e in sorted(self.employees):
            slip = PaySlip(e, e.gross_pay(), e.net_pay())
            if isinstance(e, Hourly) and any(h > 8 for h in e.hours):
                slip.notes.append("overtime paid")
            if isinstance(e, Commissioned) and not e.sales:
                slip.notes.append("no sales")
            yield slip

    def by_department(self) -> Dict[Department, float]:
        out: Dict[Department, float] = {}
        for e in self.employees:
            out[e.department] = out.get(e.department, 0.0) + e.gross_pay()
        return out


def main() -> None:
    p = Payroll()
    p.hire(Salaried("Grace", Department.ENGINEERING, 84000))
    bob = p.hire(Hourly("Bob", Department.SUPPORT, 22.5))
    c = Commissioned("Carol", Department.SALES, 36000, 7.5)
    p.hire(c)
    p.hire(Commissioned("Dan", Department.SALES, 30000, 5))
    bob.log(8, 9.5, 10, 7).log(8)
    c.sell("widgets", 12000)
    c.sell("widgets", 500)
    c.sell("gadgets", 8000.50)
    for slip in p.run():
        print(slip)
    for d, total in sorted(p.by_department().items(), key=lambda kv: kv[0].value):
        print(d.label, round(total, 2), d)
    print(p.find("Bob"), p.find("Zed"))
    print(*p._log, sep="\n")
    try:
        Employee("x", Department.SALES)
    except TypeError as e:
        print("TypeError", str(e)[:42])


if __name__ == "__main__":
    main()
