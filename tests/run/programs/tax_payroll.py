# payroll: employees of several kinds, tax brackets, rounding, payslips
BRACKETS = [(0, 0.0), (1000, 0.1), (2500, 0.2), (5000, 0.35)]


def tax(income):
    total = 0.0
    for i, (low, rate) in enumerate(BRACKETS):
        high = BRACKETS[i + 1][0] if i + 1 < len(BRACKETS) else None
        if income <= low:
            break
        top = income if high is None else min(income, high)
        total += (top - low) * rate
    return round(total, 2)


class Employee:
    count = 0

    def __init__(self, name):
        Employee.count += 1
        self.id = Employee.count
        self.name = name

    def gross(self):
        raise NotImplementedError

    def net(self):
        return self.gross() - tax(self.gross())

    def lines(self):
        return [('gross', self.gross()), ('tax', -tax(self.gross()))]

    def slip(self):
        print('%03d %s (%s)' % (self.id, self.name, self.__class__.__name__))
        for label, amount in self.lines():
            print('    %-10s %10.2f' % (label, amount))
        print('    %-10s %10.2f' % ('net', self.net()))


class Salaried(Employee):
    def __init__(self, name, monthly):
        super().__init__(name)
        self.monthly = monthly

    def gross(self):
        return self.monthly


class Hourly(Employee):
    OVERTIME = 1.5

    def __init__(self, name, rate):
        super().__init__(name)
        self.rate = rate
        self.hours = []

    def work(self, *hours):
        self.hours.extend(hours)
        return self

    def gross(self):
        normal = sum(min(h, 8) for h in self.hours)
        extra = sum(max(h - 8, 0) for h in self.hours)
        return self.rate * (normal + extra * self.OVERTIME)

    def lines(self):
        return [('hours', float(sum(self.hours)))] + super().lines()


class Seller(Salaried):
    def __init__(self, name, monthly, sales, percent=2.5):
        super().__init__(name, monthly)
        self.sales, self.percent = sales, percent

    def gross(self):
        return super().gross() + self.sales * self.percent / 100


staff = [Salaried('Ann', 6000.0), Hourly('Bob', 20.0).work(8, 8, 10, 6, 12), Seller('Cid', 1500.0, 60000.0), Seller('Dan', 900.0, 0.0, percent=5)]
for e in staff:
    e.slip()
print('total %.2f, tax %.2f' % (sum(e.net() for e in staff), sum(tax(e.gross()) for e in staff)))
print([e.name for e in sorted(staff, key=lambda e: -e.net())], Employee.count)
print([tax(x) for x in (0, 1000, 1000.5, 2500, 5000, 9999)])
try:
    Employee('X').slip()
except NotImplementedError:
    print('abstract employee')
