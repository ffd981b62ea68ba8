# vpyc: std=python3
import vec
import fastcalc

print(vec.norm2(3, 4), fastcalc.calls)
