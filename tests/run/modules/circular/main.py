# two modules import each other; names are used only in functions called later
import even
import odd

print([even.is_even(k) for k in range(5)], [odd.is_odd(k) for k in range(5)])
print(even.loaded, odd.loaded)
