# bank accounts with overdraft, interest, transfer and custom errors
class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, need, have):
        super().__init__('need %.2f but have %.2f' % (need, have))
        self.need = need
        self.have = have


class Account:
    next_id = 1

    def __init__(self, owner, balance=0.0):
        self.id = Account.next_id
        Account.next_id += 1
        self.owner = owner
        self.balance = balance
        self.log = []

    def deposit(self, amount):
        if amount <= 0:
            raise BankError('bad amount')
        self.balance += amount
        self.log.append(('in', amount))

    def withdraw(self, amount):
        if amount > self.available():
            raise InsufficientFunds(amount, self.available())
        self.balance -= amount
        self.log.append(('out', amount))

    def available(self):
        return self.balance

    def __str__(self):
        return '#%d %-6s %10.2f' % (self.id, self.owner, self.balance)


class Savings(Account):
    def __init__(self, owner, balance=0.0, rate=0.05):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        self.deposit(round(self.balance * self.rate, 2))


class Checking(Account):
    def __init__(self, owner, balance=0.0, overdraft=100.0):
        super().__init__(owner, balance)
        self.overdraft = overdraft

    def available(self):
        return self.balance + self.overdraft


def transfer(src, dst, amount):
    src.withdraw(amount)
    dst.deposit(amount)


s = Savings('ann', 1000.0)
c = Checking('bob', 50.0)
for src, dst, amount in [(c, s, 120.0), (c, s, 120.0), (s, c, 500.0), (s, c, 9999.0), (s, c, 0.0)]:
    try:
        transfer(src, dst, amount)
        print('moved', amount)
    except InsufficientFunds as e:
        print('refused:', e, '| short by', e.need - e.have)
    except BankError as e:
        print('error:', e)
s.add_interest()
for a in (s, c):
    print(a, a.log)
