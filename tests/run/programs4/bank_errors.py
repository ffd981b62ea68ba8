from datetime import date
from contextlib import contextmanager
import sys


class BankError(Exception):
    """Base"""
    code = 1


class InsufficientFunds(BankError):
    code = 2

    def __init__(self, account, needed):
        super().__init__(f"{account.owner} lacks {needed - account.balance:.2f}")
        self.account = account
        self.needed = needed


class UnknownAccount(BankError, KeyError):
    code = 3

    def __str__(self):
        return "unknown account " + repr(self.args[0])


class Account:
    interest = 0.01

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.__balance = balance
        self.history = []

    @property
    def balance(self):
        return self.__balance

    @balance.setter
    def balance(self, value):
        if value < 0:
            raise ValueError("negative balance")
        self.history.append((self.__balance, value))
        self.__balance = value

    def withdraw(self, amount):
        if amount > self.balance:
            raise InsufficientFunds(self, amount)
        self.balance -= amount

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("bad amount: {}".format(amount))
        self.balance += amount

    def __iadd__(self, amount):
        self.deposit(amount)
        return self

    def __eq__(self, other):
        if not isinstance(other, Account):
            return NotImplemented
        return self.owner == other.owner

    def __hash__(self):
        return hash(self.owner)


class Bank:
    def __init__(self):
        self._accounts = {}

    def __getitem__(self, name):
        try:
            return self._accounts[name]
        except KeyError:
            raise UnknownAccount(name) from None

    def __setitem__(self, name, account):
        self._accounts[name] = account

    def __contains__(self, name):
        return name in self._accounts

    def __iter__(self):
        return iter(self._accounts.values())

    def open(self, name, **kw):
        self[name] = Account(name, **kw)
        return self[name]

    @contextmanager
    def transaction(self):
        saved = {n: a.balance for n, a in self._accounts.items()}
        print("begin")
        try:
            yield self
        except BankError as e:
            print("rollback:", e)
            for n, b in saved.items():
                self._accounts[n].balance = b
        else:
            print("commit")
        finally:
            print("end")

    def transfer(self, a, b, amount):
        self[b].deposit(amount)
        self[a].withdraw(amount)


bank = Bank()
bank.open("ann", balance=100)
bank.open("bob")
with bank.transaction() as t:
    t.transfer("ann", "bob", 30)
with bank.transaction() as t:
    t.transfer("ann", "bob", 300)
with bank.transaction():
    bank.transfer("ann", "zoe", 1)
for acc in bank:
    print(f"{acc.owner:>5}: {acc.balance:8.2f} {acc.history}")
acc = bank["bob"]
acc += 12.5
print(bank["bob"].balance, "zoe" in bank, acc == bank["bob"], acc == "bob", acc != bank["ann"])
for action in (lambda: bank["nobody"], lambda: acc.deposit(-1), lambda: acc.withdraw(1e6), lambda: setattr(acc, "balance", -3)):
    try:
        action()
    except (InsufficientFunds, UnknownAccount) as e:
        print(type(e).__name__, e.code, e)
    except ValueError as e:
        print("ValueError:", e)
try:
    try:
        bank["q"]
    except KeyError as e:
        raise RuntimeError("wrapped") from e
except RuntimeError as e:
    print(e, "<-", repr(e.__cause__.args[0]))
bank.transfer("bob", "ann", 1000)
