# Accounts, matrices and fractions: whole classes with properties and operators.
class Account:
    rate = 0.05

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, v):
        if v < 0:
            raise ValueError('negative')
        self._balance = v

    def deposit(self, n):
        self.balance += n
        self.history.append(('d', n))
        return self

    def withdraw(self, n):
        try:
            self.balance -= n
        except ValueError as e:
            self.history.append(('fail', n, str(e)))
        else:
            self.history.append(('w', n))
        return self

    def __str__(self):
        return f'{self.owner}: {self.balance:.2f}'

    def __repr__(self):
        return f'Account({self.owner!r}, {self.balance})'

    def __eq__(self, o):
        return isinstance(o, Account) and self.balance == o.balance

    def __lt__(self, o):
        return self.balance < o.balance

    def __iadd__(self, n):
        return self.deposit(n)

    def __contains__(self, k):
        return any((h[0] == k for h in self.history))

    def __getitem__(self, i):
        return self.history[i]

    def __len__(self):
        return len(self.history)

    @classmethod
    def parse(cls, s):
        o, b = s.split(':')
        return cls(o, float(b))

    @staticmethod
    def fee(n):
        return n * 0.01

class Savings(Account):
    rate = 0.1

    def add_interest(self):
        self.balance += self.balance * self.rate
        return super().deposit(1)

a = Account('Al', 100)
b = Savings.parse('Bo:50.5')
a.deposit(50).withdraw(500).withdraw(20)
b.add_interest()
a += 5
print(a, b, repr(a), [a, b], a == b, b < a, sorted([a, b]), max(a, b), 'fail' in a, a[0], len(a), a[-1], a[1:], b.rate, Account.rate, Account.fee(200), type(b).__name__, a.history)

class Matrix:

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    def __matmul__(self, o):
        return Matrix([[sum((a * b for a, b in zip(r, c))) for c in zip(*o.rows)] for r in self.rows])

    def __add__(self, o):
        return Matrix([[x + y for x, y in zip(r, s)] for r, s in zip(self.rows, o.rows)])

    def __mul__(self, k):
        return Matrix([[x * k for x in r] for r in self.rows])
    __rmul__ = __mul__

    def __getitem__(self, ij):
        i, j = ij
        return self.rows[i][j]

    def __setitem__(self, ij, v):
        self.rows[ij[0]][ij[1]] = v

    def __eq__(self, o):
        return self.rows == o.rows

    def __repr__(self):
        return '\n'.join((' '.join(map(str, r)) for r in self.rows))

    def T(self):
        return Matrix(zip(*self.rows))

m = Matrix([[1, 2], [3, 4]])
print(m @ m, m + m, 2 * m, m * 3, m[1, 0], m.T(), m == m.T().T(), sep='\n')
m[0, 1] = 9
print(m)

class Fraction2:

    def __init__(self, n, d=1):
        from math import gcd
        g = gcd(n, d)
        self.n, self.d = (n // g, d // g)

    def __add__(self, o):
        o = o if isinstance(o, Fraction2) else Fraction2(o)
        return Fraction2(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__

    def __truediv__(self, o):
        return Fraction2(self.n * o.d, self.d * o.n)

    def __repr__(self):
        return f'{self.n}/{self.d}'

    def __hash__(self):
        return hash((self.n, self.d))

    def __eq__(self, o):
        return (self.n, self.d) == (o.n, o.d)

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __int__(self):
        return self.n // self.d

    def __neg__(self):
        return Fraction2(-self.n, self.d)

    def __abs__(self):
        return Fraction2(abs(self.n), self.d)

    def __round__(self, nd=0):
        return round(self.n / self.d, nd)

    def __pow__(self, k):
        return Fraction2(self.n ** k, self.d ** k)

    def __lt__(self, o):
        return self.n * o.d < o.n * self.d

    def __le__(self, o):
        return not o < self

f = Fraction2(1, 2)
print(f + f, f + 1, 1 + f, sum([f, f, f]), f / Fraction2(3, 4), {f: 1}[Fraction2(2, 4)], bool(Fraction2(0)), float(f), int(Fraction2(7, 2)), -f, abs(-f), round(f, 1), f ** 3, f < Fraction2(2, 3), f <= f, sorted([Fraction2(3, 4), f]), min(f, Fraction2(1, 3)), not f, len({f, Fraction2(1, 2)}))
