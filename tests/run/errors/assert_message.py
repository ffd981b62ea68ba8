# AssertionError with a message built from values
def withdraw(balance, amount):
    assert amount <= balance, "balance %d is less than %d" % (balance, amount)
    return balance - amount


b = 100
for a in (30, 50, 40):
    b = withdraw(b, a)
    print(b)
