# vpyc: std=python3
import fastcalc

print(fastcalc.f(3))
