# arbitrary precision integers as a class over lists of digits
class Big:
    BASE = 10000

    def __init__(self, value=0):
        self.negative = False
        self.digits = []
        if isinstance(value, str):
            if value.startswith('-'):
                self.negative = True
                value = value[1:]
            while value:
                self.digits.append(int(value[-4:]))
                value = value[:-4]
        else:
            self.negative = value < 0
            value = abs(value)
            while value:
                self.digits.append(value % Big.BASE)
                value //= Big.BASE
        self.trim()

    def trim(self):
        while self.digits and self.digits[-1] == 0:
            self.digits.pop()
        if not self.digits:
            self.negative = False
        return self

    @staticmethod
    def compare(a, b):
        if len(a) != len(b):
            return -1 if len(a) < len(b) else 1
        for x, y in zip(reversed(a), reversed(b)):
            if x != y:
                return -1 if x < y else 1
        return 0

    def __add__(self, other):
        if not isinstance(other, Big):
            other = Big(other)
        result = Big()
        if self.negative == other.negative:
            carry = 0
            for i in range(max(len(self.digits), len(other.digits))):
                carry += self.digits[i] if i < len(self.digits) else 0
                carry += other.digits[i] if i < len(other.digits) else 0
                result.digits.append(carry % Big.BASE)
                carry //= Big.BASE
            if carry:
                result.digits.append(carry)
            result.negative = self.negative
            return result.trim()
        big, small = self, other
        if Big.compare(big.digits, small.digits) < 0:
            big, small = small, big
        borrow = 0
        for i, d in enumerate(big.digits):
            d -= borrow + (small.digits[i] if i < len(small.digits) else 0)
            borrow = 1 if d < 0 else 0
            result.digits.append(d + Big.BASE * borrow)
        result.negative = big.negative
        return result.trim()

    __radd__ = __add__

    def __neg__(self):
        copy = Big()
        copy.digits = self.digits[:]
        copy.negative = not self.negative
        return copy.trim()

    def __sub__(self, other):
        return self + -(other if isinstance(other, Big) else Big(other))

    def __mul__(self, other):
        if not isinstance(other, Big):
            other = Big(other)
        result = Big()
        result.digits = [0] * (len(self.digits) + len(other.digits) + 1)
        for i, a in enumerate(self.digits):
            carry = 0
            for j, b in enumerate(other.digits):
                carry += result.digits[i + j] + a * b
                result.digits[i + j] = carry % Big.BASE
                carry //= Big.BASE
            k = i + len(other.digits)
            while carry:
                carry += result.digits[k]
                result.digits[k] = carry % Big.BASE
                carry //= Big.BASE
                k += 1
        result.negative = self.negative != other.negative
        return result.trim()

    def __eq__(self, other):
        return str(self) == str(other)

    def __lt__(self, other):
        return (self - other).negative

    def __str__(self):
        if not self.digits:
            return '0'
        text = str(self.digits[-1]) + ''.join('%04d' % d for d in reversed(self.digits[:-1]))
        return '-' + text if self.negative else text


fact = Big(1)
for n in range(2, 31):
    fact = fact * n
print(fact, len(str(fact)))
a, b = Big(0), Big(1)
for _ in range(200):
    a, b = b, a + b
print(a)
print(Big('123456789012345678901234567890') - Big('123456789012345678901234567891'), 5 + Big(7), Big(3) - 10)
print(Big(2) == 2, Big(-5) < Big(3), Big('10000000000000000000') < Big('9999999999999999999'), Big(-3) * Big(4))
power = Big(1)
for _ in range(100):
    power = power * 2
print(power)
