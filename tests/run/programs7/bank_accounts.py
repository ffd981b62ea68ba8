import json, os, tempfile, csv, io, datetime as dt, collections, itertools, random, statistics, string
class BankError(Exception):
    """Base."""
class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        self.account, self.amount = account, amount
        super().__init__(f"{account.number}: need {amount:.2f}, have {account.balance:.2f}")
class AccountMeta(type):
    kinds = {}
    def __new__(mcs, name, bases, ns, **kw):
        cls = super().__new__(mcs, name, bases, ns)
        if kw.get("kind"):
            mcs.kinds[kw["kind"]] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
class Account(metaclass=AccountMeta):
    _numbers = itertools.count(1000)
    rate = 0.0
    def __init__(self, owner, balance=0.0):
        self.owner, self._balance, self.number = owner, float(balance), next(Account._numbers)
        self.log = []
    balance = property(lambda self: self._balance)
    def deposit(self, amount):
        if amount <= 0: raise ValueError("deposit must be positive")
        self._balance += amount; self.log.append(("deposit", amount)); return self
    def withdraw(self, amount):
        if amount > self.available: raise InsufficientFunds(self, amount)
        self._balance -= amount; self.log.append(("withdraw", amount)); return self
    @property
    def available(self): return self._balance
    def month_end(self):
        interest = round(self._balance * self.rate / 12, 2)
        if interest: self.deposit(interest)
    def __str__(self): return f"{type(self).__name__:<10}{self.number:>6} {self.owner:<8}{self.balance:>12,.2f}"
    def __lt__(self, other): return (self.owner, self.number) < (other.owner, other.number)
    def __iadd__(self, n): return self.deposit(n)
    def __isub__(self, n): return self.withdraw(n)
    @classmethod
    def from_dict(cls, d):
        c = AccountMeta.kinds[d.pop("kind")]
        return c(**d)
class Savings(Account, kind="savings"):
    rate = 0.06
class Checking(Account, kind="checking"):
    def __init__(self, owner, balance=0.0, overdraft=0):
        super().__init__(owner, balance); self.overdraft = overdraft
    @property
    def available(self): return super().available + self.overdraft
    def month_end(self):
        super().month_end()
        if self._balance < 0: self._balance -= 5; self.log.append(("fee", 5))
class Bank:
    def __init__(self): self.accounts = {}
    def open(self, **d):
        a = Account.from_dict(d); self.accounts[a.number] = a; return a
    def transfer(self, a, b, amount):
        src, dst = self.accounts[a], self.accounts[b]
        src.withdraw(amount)
        try: dst.deposit(amount)
        except ValueError:
            src.deposit(amount); raise
    def __iter__(self): return iter(sorted(self.accounts.values()))
    def __len__(self): return len(self.accounts)
bank = Bank()
for d in json.loads('[{"kind": "savings", "owner": "Ann", "balance": 1200}, {"kind": "checking", "owner": "Bob", "balance": 50.5, "overdraft": 100}, {"kind": "savings", "owner": "Cy"}]'):
    bank.open(**d)
for args in ((1000, 1001, 200), (1001, 1000, 1000), (1002, 1000, 1), (1000, 9, 5), (1000, 1002, 0)):
    try: bank.transfer(*args); print("ok", args)
    except InsufficientFunds as e: print("!!", e, e.account.owner)
    except (KeyError, ValueError) as e: print("??", type(e).__name__, e)
acc = bank.accounts[1001]; acc -= 340; acc += 1.25
for a in bank: a.month_end(); print(a)
print(len(bank), acc.log, sum(a.balance for a in bank))
rng = random.Random(11)
walk = list(itertools.accumulate(rng.choice((-1, 1)) for _ in range(50)))
print(walk[-5:], max(walk), round(statistics.pstdev(walk), 4), collections.Counter(walk).most_common(2))
with tempfile.TemporaryDirectory() as d:
    path = os.path.join(d, "x.csv")
    with open(path, "w", newline="") as f:
        w = csv.DictWriter(f, fieldnames=["owner", "balance", "since"]); w.writeheader()
        for i, a in enumerate(bank): w.writerow({"owner": a.owner, "balance": f"{a.balance:.2f}", "since": dt.date(2024, 1, 28) + dt.timedelta(days=i)})
    with open(path) as f: rows = list(csv.DictReader(f))
    for r in rows: print(r["owner"], float(r["balance"]), dt.datetime.strptime(r["since"], "%Y-%m-%d").strftime("%d %b %y"))
print(string.Template("$who owes $$${amt}").substitute(who="Bob", amt=5), f"{'x':*^9}|{3.14159:08.3f}|{1234567:_}|{255:#x}|{-7:+d}|{0.25:.0%}")
