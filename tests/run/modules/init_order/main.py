# modules run once, at the first import, depth first
print("main start")
import first
print("after first")
import second
import first
from third import value
print("after third", value, first.name, second.name, second.third.value)
import third
print(third.value is value, first.runs + second.runs)
