# vpyc: std=python3
print("main starts")
import fastcalc

print(fastcalc.square(12), fastcalc.calls)
print(fastcalc.mean([1.0, 2.0, 6.0]))
print(fastcalc.twice(4), fastcalc.twice("ab"), fastcalc.twice([1]))
print(fastcalc.greet(), fastcalc.greet(mark="?"), fastcalc.greet("you"))
fastcalc.calls = 10
fastcalc.square(1)
print(fastcalc.calls)
fastcalc.mean([])
