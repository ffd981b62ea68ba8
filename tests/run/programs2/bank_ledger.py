# accounts with an audit trail, custom errors and a context manager for batches
class LedgerError(Exception):
    """Something the ledger refuses."""


class Overdrawn(LedgerError):
    def __init__(self, account, missing):
        super().__init__('%s lacks %.2f' % (account.owner, missing))
        self.account = account
        self.missing = missing


class Account:
    interest = 0.01

    def __init__(self, owner, balance=0.0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return round(self._balance, 2)

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('amount must be positive')
        self._balance += amount
        self.history.append(('in', amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise Overdrawn(self, amount - self._balance)
        self._balance -= amount
        self.history.append(('out', amount))
        return self

    def add_interest(self):
        self.deposit(self._balance * self.interest)

    def __repr__(self):
        return '%s(%r, %.2f)' % (type(self).__name__, self.owner, self._balance)


class Savings(Account):
    interest = 0.05

    def withdraw(self, amount):
        fee = 1.0
        return super().withdraw(amount + fee)


class Batch:
    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [a._balance for a in self.accounts]
        return self

    def __exit__(self, kind, error, trace):
        if error is not None:
            for account, old in zip(self.accounts, self.saved):
                account._balance = old
            print('rolled back:', error)
        return isinstance(error, LedgerError)


anna = Account('anna', 100)
bert = Savings('bert').deposit(50)
with Batch(anna, bert):
    anna.withdraw(30)
    bert.deposit(30)
print(anna, bert, anna.balance, bert.balance)
with Batch(anna, bert):
    anna.deposit(1000)
    bert.withdraw(500)
print(anna, bert)
try:
    with Batch(anna):
        anna.deposit(-1)
except ValueError as e:
    print('value error:', e)
for account in (anna, bert):
    account.add_interest()
    print(account.owner, account.balance, len(account.history))
total = sum(a.balance for a in [anna, bert])
print('total %.3f' % total)
