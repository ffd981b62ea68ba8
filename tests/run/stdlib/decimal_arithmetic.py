from decimal import Decimal as D, getcontext, localcontext, ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, InvalidOperation, DivisionByZero, Context, setcontext
print(D("1.10") + D("2.20"), D(1)/D(3), D("3.14159").quantize(D("0.01")), D("2.675").quantize(D("0.01"), rounding=ROUND_HALF_UP))
print(D(2)**10, D(2).sqrt(), D("1e3"), D("0.1")*3 == D("0.3"), repr(D("1.50")), D("-7")//2, D("-7")%3, f"{D('1234.5'):,.2f}")
vals = ["0", "1", "-1", "123.456", "-0.001", "1E+5", "9.99E-10", "1234567890123456789.123456789", "100", "0.000", "7", "2.5", "-3.75", "1e-7"]
for a in vals:
    x = D(a)
    print(x, repr(x), -x, +x, abs(x), x.normalize(), int(x), float(x), round(x), round(x, 2), bool(x), x.as_tuple().exponent, x.adjusted(), hash(x) == hash(D(a)))
    for b in vals:
        y = D(b)
        out = [x + y, x - y, x * y, x < y, x == y, x >= y, max(x, y)]
        if y != 0:
            out.append(x / y)
            try:
                out.append(x // y); out.append(x % y)
            except InvalidOperation as e:
                print(e)
        print(*out)
for r in (ROUND_HALF_UP, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN):
    print(r, [str(D(v).quantize(D("1"), rounding=r)) for v in ("2.5", "-2.5", "1.1", "-1.1", "3.5", "0.5")])
for s in ["", ".2f", ",.2f", "10.3f", "<10.1f|", "+.1f", "e", ".3e", ".1%", "010.2f", "08,.1f", "g", ".3g", ">12", "^12.2f", "*^15,.3f", ".0f"]:
    for v in ("1234567.891", "-0.5", "0", "1E+10", "0.00001234"):
        if "|" in s: continue
        print(s, format(D(v), s))
print(D(0.1), D(2.5), D(-1e-3), D(123456789), D(True), D((1, (1, 2, 3), -2)))
print(hash(D(5)) == hash(5), hash(D("2.5")) == hash(2.5), hash(D("1e20")), hash(D("-0.1")), {D("1.0"): "x"}[D(1)])
with localcontext() as ctx:
    ctx.prec = 5
    print(D(1)/D(7), D(2).sqrt(), getcontext().prec)
print(getcontext().prec)
getcontext().prec = 50
print(D(2).sqrt(), D(1)/D(7), D(10).sqrt(), D("0.25").sqrt(), D("2e-9").sqrt(), D(16).sqrt())
print(D(1).exp(), D(10).ln(), D(2).log10(), D("1.5")**D("2.5"), D(-3).exp(), D(1000).log10(), D("0.5").ln())
getcontext().prec = 28
print(D("1.1")**20, D(2)**-3, D("0.5")**3, D(3)**50, D(2)**D("0.5"), D("1.0001")**365, D(7)**100)
for bad in ("abc", "", "1.2.3", "--1"):
    try:
        D(bad)
    except InvalidOperation as e:
        print(e)
try:
    D(1)/D(0)
except DivisionByZero as e:
    print(repr(e))
try:
    D(1)/0
except ZeroDivisionError as e:
    print("zde", e)
try:
    D(0)/0
except InvalidOperation as e:
    print(e)
print(sum([D("0.1")] * 10), sum([D("0.1")] * 10) == 1, sorted([D("3"), D("1.5"), D("-2")]), D("3") > 2.5, D("0.1") == 0.1, D(3) == 3, 3 < D("3.1"), 10 - D("0.5"), 2 * D("1.5"), 1 / D(8), 7 // D(2), 7 % D(4), divmod(D(7), D(2)))
print(D("Infinity"), D("-inf"), D("nan"), D("inf") > 5, D("NaN").is_nan(), D(5).max(D(3)), D(5).min(3), D("1.23").copy_negate(), D("12.5").to_integral_value(), D("5e2").to_integral_value(), D("1.20").normalize(), D("1200").normalize(), D(5).compare(D(6)), D("1.5").as_integer_ratio(), D("3.7").__floor__())
c = Context(prec=6, rounding=ROUND_DOWN); print(c.divide(D(2), D(3)), c.create_decimal("1.23456789"))
import math
print(math.floor(D("2.7")), math.ceil(D("2.1")), math.trunc(D("-2.7")), math.sqrt(D(16)))
print("%s" % D("1.25"), str(D("1.25")) + "!", D("1_000.5"), D(" 7 "))
