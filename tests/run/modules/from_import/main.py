# from-imports of functions and values; the imported value is a copy of the binding
from counter import bump, value, items
import counter

print(value, counter.value)
bump()
bump()
print(value, counter.value, items, counter.items is items)
value = 100
print(value, counter.value)
bump()
print(value, counter.value)
counter.value = 50
bump()
print(counter.value)
