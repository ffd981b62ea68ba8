# odd needs even
print("odd starts")
import even
loaded = "odd"


def is_odd(n):
    return False if n == 0 else even.is_even(n - 1)


print("odd ends")
