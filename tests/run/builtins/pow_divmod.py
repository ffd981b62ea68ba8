# pow with two and three arguments, divmod with ints and floats
print(pow(2, 3), pow(2, -1), pow(2.0, 3), pow(2, 0.5), pow(-2, 3), pow(0, 0), pow(0.0, 0), pow(7, 1), pow(10, 18), pow(1.5, 2))
for b in (2, 3, 10, -3):
    print([pow(b, e, 7) for e in range(8)], pow(b, 100, 13), pow(b, 5, -7), pow(b, 0, 1), pow(b, -1, 7))
print(pow(123456789, 987654321, 1000000007), pow(2, 62, 998244353), pow(3, 3, 1), pow(base=2, exp=5), pow(2, exp=5, mod=6))
print(divmod(7, 2), divmod(-7, 2), divmod(7, -2), divmod(-7, -2), divmod(0, 5), divmod(7.5, 2), divmod(-7.5, 2), divmod(7, 2.5), divmod(True, 2), divmod(2, 7))
q, r = divmod(3661, 60)
print(q, r, divmod(q, 60) + (r,), "%d:%02d:%02d" % (divmod(q, 60) + (r,)))
print([divmod(n, 3) for n in range(-4, 5)], [n for n in range(20) if divmod(n, 7)[1] == 3])
