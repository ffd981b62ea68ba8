# even needs odd
print("even starts")
import odd
loaded = "even after " + odd.loaded


def is_even(n):
    return True if n == 0 else odd.is_odd(n - 1)


print("even ends")
