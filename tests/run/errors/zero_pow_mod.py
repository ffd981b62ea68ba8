# pow with a zero modulus
for m in (5, 1, 0):
    print(pow(3, 4, m))
