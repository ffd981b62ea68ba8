# AssertionError without a message
def half(n):
    assert n % 2 == 0
    return n // 2


print(half(4))
print(half(10))
print(half(7))
