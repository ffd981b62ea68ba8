"""A tiny test framework plus the code under test; ends by an uncaught custom exception."""
import sys


class Money:
    RATES = {('USD', 'EUR'): 0.9, ('EUR', 'USD'): 1 / 0.9}

    def __init__(self, amount, currency='USD'):
        self.amount = amount
        self.currency = currency

    def to(self, currency):
        if currency == self.currency:
            return self
        try:
            rate = self.RATES[self.currency, currency]
        except KeyError as e:
            raise ConversionError(self.currency, currency) from e
        return Money(round(self.amount * rate, 2), currency)

    def __add__(self, other):
        return Money(self.amount + other.to(self.currency).amount, self.currency)

    def __eq__(self, other):
        return (self.amount, self.currency) == (other.amount, other.currency)

    def __repr__(self):
        return f'{self.amount:.2f} {self.currency}'


class ConversionError(Exception):
    def __init__(self, a, b):
        self.pair = a, b
        super().__init__('cannot convert %s to %s' % (a, b))


class Failure(AssertionError):
    pass


class TestCase:
    def setup(self):
        pass

    def teardown(self):
        pass

    def equal(self, a, b, msg=''):
        if not a == b:
            raise Failure(msg or f'{a!r} != {b!r}')

    def raises(self, exc, fn, *args, **kwargs):
        try:
            fn(*args, **kwargs)
        except exc as e:
            return e
        raise Failure(f'{exc.__name__} not raised')

    def tests(self):
        return []

    def run(self, result):
        for name, method in self.tests():
            self.setup()
            try:
                method()
            except Failure as e:
                result.failed.append((name, str(e)))
                print('F', end='')
            except Exception as e:
                result.errors.append((name, f'{type(e).__name__}: {e}'))
                print('E', end='')
            else:
                result.ok += 1
                print('.', end='')
            finally:
                self.teardown()


class Result:
    def __init__(self):
        self.ok = 0
        self.failed = []
        self.errors = []

    def __bool__(self):
        return not (self.failed or self.errors)

    def summary(self):
        print()
        for kind, items in [('FAIL', self.failed), ('ERROR', self.errors)]:
            for name, msg in items:
                print(f'{kind}: {name}: {msg}')
        print(f'{self.ok} passed, {len(self.failed)} failed, {len(self.errors)} errors')


class MoneyTest(TestCase):
    def setup(self):
        self.five = Money(5)
        self.euro = Money(9, 'EUR')

    def tests(self):
        return [('add', self.test_add), ('convert', self.test_convert), ('unknown', self.test_unknown),
                ('broken', self.test_broken), ('crash', self.test_crash), ('lambda', lambda: self.equal(1, 1))]

    def test_add(self):
        self.equal(self.five + self.five, Money(10))
        self.equal(self.five + self.euro, Money(15.0))

    def test_convert(self):
        self.equal(self.euro.to('USD').to('EUR'), self.euro, 'round trip')

    def test_unknown(self):
        e = self.raises(ConversionError, self.five.to, 'XXX')
        self.equal(e.pair, ('USD', 'XXX'))
        self.equal(type(e.__cause__), KeyError)

    def test_broken(self):
        self.equal(Money(1), Money(2))

    def test_crash(self):
        return [][1]


r = Result()
MoneyTest().run(r)
r.summary()
if not r:
    print('exit with an exception')
    raise ConversionError('A', 'B')
