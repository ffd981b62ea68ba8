# arbitrary precision integers by hand: add, multiply, compare, factorial, powers
class Big:
    BASE = 10000

    def __init__(self, value=0):
        self.digits = []
        if isinstance(value, str):
            for i in range(len(value), 0, -4):
                self.digits.append(int(value[max(0, i - 4):i]))
        else:
            while value:
                value, d = divmod(value, Big.BASE)
                self.digits.append(d)
        self.trim()

    def trim(self):
        while self.digits and self.digits[-1] == 0:
            self.digits.pop()
        return self

    def __add__(self, other):
        out = Big()
        carry = 0
        for i in range(max(len(self.digits), len(other.digits))):
            s = carry
            if i < len(self.digits):
                s += self.digits[i]
            if i < len(other.digits):
                s += other.digits[i]
            carry, d = divmod(s, Big.BASE)
            out.digits.append(d)
        if carry:
            out.digits.append(carry)
        return out

    def __mul__(self, other):
        out = Big()
        out.digits = [0] * (len(self.digits) + len(other.digits) + 1)
        for i, a in enumerate(self.digits):
            carry = 0
            for j, b in enumerate(other.digits):
                carry, out.digits[i + j] = divmod(out.digits[i + j] + a * b + carry, Big.BASE)
            out.digits[i + len(other.digits)] += carry
        return out.trim()

    def __eq__(self, other):
        return self.digits == other.digits

    def __lt__(self, other):
        if len(self.digits) != len(other.digits):
            return len(self.digits) < len(other.digits)
        return self.digits[::-1] < other.digits[::-1]

    def __str__(self):
        if not self.digits:
            return '0'
        return str(self.digits[-1]) + ''.join('%04d' % d for d in reversed(self.digits[:-1]))


f = Big(1)
for n in range(2, 51):
    f = f * Big(n)
print(f, sum(map(int, str(f))))
a, b, n = Big(0), Big(1), 1
while len(str(b)) < 60:
    a, b = b, a + b
    n += 1
print(n, b)
p = Big(1)
for _ in range(200):
    p = p + p
print(p)
x = Big('123456789012345678901234567890')
print(x + x, x * x)
print(x < x + Big(1), x == Big('0' * 5 + str(x)), Big(0), Big(10 ** 8), str(Big('10000') * Big('10000')))
