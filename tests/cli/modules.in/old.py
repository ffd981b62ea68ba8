# vpyc: std=vpython
import fastcalc
print fastcalc.f(3)
