# decimal: what has no order, exponents of three; Fractions of Decimals
from decimal import *
from fractions import Fraction

def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


D=Decimal
for s in ("123","1E+5","1.23E+5","12E+7","0E+5","0E-10","1E-7","1.5E-9","-12.3E+10","0E+1","0E+2","0E+3","9E+2","NaN"):
    print(D(s), D(s).to_eng_string(), D(s).normalize().to_eng_string())
for a in ("NaN","1","Infinity","-Infinity"):
    for b in ("NaN","2"):
        t(lambda: D(a)<D(b)); t(lambda: D(a)<=D(b)); t(lambda: D(a)>D(b)); t(lambda: D(a)>=D(b)); t(lambda: D(a)==D(b)); t(lambda: D(a).compare(D(b))); t(lambda: max(D(a),D(b)))
print(Fraction(Decimal("0.1")), Fraction(Decimal("2.50")), Fraction(True), Fraction(Fraction(1,2)))
print(D("1.1").max(D("NaN")), D("3").min(D("2")), D("1").compare(2))
