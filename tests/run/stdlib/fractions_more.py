from fractions import Fraction as F
print(F(3,6), F("1/3"), F("0.25"), F(0.5), F("1e-2"), F(1,3)+F(1,6), F(1,3)*2, F(1,3)/F(2,5), F(7,2)//1, F(7,2)%1, F(1,2)**3, F(1,2)**-2, -F(1,2), abs(F(-1,2)))
print(F(1,3) < F(1,2), F(1,2) == 0.5, float(F(1,4)), int(F(7,2)), round(F(7,2)), round(F(22,7),2), F(22,7).limit_denominator(5), F(3.14159).limit_denominator(100), repr(F(1,2)), F(5,1), F(1,2)+0.5, 1-F(1,3), 2/F(1,3), hash(F(2,1))==hash(2), F(3,4).numerator, F(7,3).__floor__(), divmod(F(7,2),1), sum([F(1,2),F(1,3)]), F.from_float(.75))
import math
print(math.floor(F(7,2)), math.ceil(F(7,2)), math.trunc(F(-7,2)), max(F(1,2),F(2,3)), sorted([F(1,2),F(1,3)]), bool(F(0)), F(1,2)**0.5, F(3,2).as_integer_ratio())
try: F(1,0)
except ZeroDivisionError as e: print(e)
