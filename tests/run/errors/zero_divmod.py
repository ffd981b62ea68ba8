# divmod by zero
for n in (5, -5, 0):
    print(divmod(17, n))
