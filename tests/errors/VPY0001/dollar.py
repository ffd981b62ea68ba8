def price(n):
    return $n * 2


print(price(3))
