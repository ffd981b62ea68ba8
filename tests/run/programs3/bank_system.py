"""Accounts, transactions, interest; exceptions with attributes; report by groups."""
from abc import ABC, abstractmethod
from collections import defaultdict, namedtuple
from datetime import date, timedelta
from functools import total_ordering
import itertools
import re

Transaction = namedtuple('Transaction', ['when', 'kind', 'amount', 'balance'])


class BankError(Exception):
    code = 1


class InsufficientFunds(BankError):
    code = 2

    def __init__(self, account, needed):
        super().__init__(f"account {account.number} is short of {needed - account.balance:.2f}")
        self.account = account
        self.needed = needed


class FrozenAccount(BankError):
    code = 3


class Account(ABC):
    _ids = itertools.count(1001)
    rate = 0.0

    def __init__(self, owner, balance=0, opened=date(2024, 1, 1)):
        self.number = next(Account._ids)
        self.owner = owner
        self._balance = balance
        self.opened = opened
        self.frozen = False
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value < self.limit():
            raise InsufficientFunds(self, self._balance - value)
        self._balance = value

    @abstractmethod
    def limit(self):
        """The lowest balance that is allowed."""

    def record(self, kind, amount):
        when = self.opened + timedelta(days=7 * len(self.history))
        self.history.append(Transaction(when, kind, amount, self._balance))

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("deposit must be positive")
        self.balance += amount
        self.record('deposit', amount)
        return self

    def withdraw(self, amount):
        if self.frozen:
            raise FrozenAccount(str(self.number))
        self.balance -= amount
        self.record('withdraw', -amount)
        return self

    def add_interest(self, years=1):
        gain = round(self._balance * ((1 + self.rate) ** years - 1), 2)
        if gain:
            self._balance += gain
            self.record('interest', gain)

    def __str__(self):
        return f"{type(self).__name__}({self.number}, {self.owner}, {self.balance:,.2f})"


class Checking(Account):
    def __init__(self, *args, overdraft=100, **kwargs):
        super().__init__(*args, **kwargs)
        self.overdraft = overdraft

    def limit(self):
        return -self.overdraft


@total_ordering
class Savings(Account):
    rate = 0.025

    def limit(self):
        return 0

    def __eq__(self, other):
        return self.balance == other.balance

    def __lt__(self, other):
        return self.balance < other.balance


class Bank:
    def __init__(self, name):
        self.name = name
        self.accounts = {}
        self.failures = []

    def open(self, kind, *args, **kwargs):
        account = kind(*args, **kwargs)
        self.accounts[account.number] = account
        return account

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise BankError(f"no account {number}") from None

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        try:
            a.withdraw(amount)
        except BankError as e:
            self.failures.append((e.code, str(e)))
            raise
        else:
            b.deposit(amount)
        finally:
            self.last = (source, target, amount)

    def by_owner(self):
        groups = defaultdict(list)
        for acc in self.accounts.values():
            groups[acc.owner].append(acc)
        return groups

    def total(self):
        return sum(a.balance for a in self.accounts.values())

    def run(self, script):
        pattern = re.compile(r'(?P<verb>\w+)\s+(?P<a>\d+)(?:\s+to\s+(?P<b>\d+))?\s+(?P<amount>-?[\d.]+)')
        for line in script.strip().splitlines():
            m = pattern.match(line.strip())
            if not m:
                print('  ?', line)
                continue
            amount = float(m.group('amount'))
            try:
                if m['verb'] == 'move':
                    self.transfer(int(m['a']), int(m['b']), amount)
                elif m['verb'] == 'put':
                    self[int(m['a'])].deposit(amount)
                elif m['verb'] == 'take':
                    self[int(m['a'])].withdraw(amount)
            except (BankError, ValueError) as e:
                print('  !', type(e).__name__, e)


bank = Bank('Python & Sons')
ann = bank.open(Checking, 'ann', 500)
bob = bank.open(Savings, 'bob', 1200.50, opened=date(2023, 12, 28))
joint = bank.open(Checking, 'ann', overdraft=0)
bank.open(Savings, 'carl')
bank.run("""
move 1001 to 1002 550
move 1001 to 1002 200
put 1003 99.99
put 1003 -5
take 1003 100
move 1009 to 1001 1
dance
take 1002 0.5
""")
bob.frozen = True
try:
    bob.withdraw(1)
except FrozenAccount as e:
    print('frozen', e, e.code)
for acc in bank.accounts.values():
    acc.add_interest(2)
    print(acc)
for owner, accounts in sorted(bank.by_owner().items()):
    print(f"{owner:<6}|{len(accounts):^5}|{sum(a.balance for a in accounts):>12,.2f}")
for t in bob.history:
    print(t.when.isoformat(), f"{t.kind:10}", f"{t.amount:+9.2f}", f"{t.balance:9.2f}")
print(bank.failures, bank.last)
savings = [a for a in bank.accounts.values() if isinstance(a, Savings)]
print(max(savings), savings[0] > savings[1], sorted(savings)[0].owner)
print(f"{bank.total():.2f}")
