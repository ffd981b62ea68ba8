# equality and ordering among int, float, bool and large values
print(1 == 1.0, 1 == True, 0 == False, 0.0 == -0.0, 1 < 1.5, 2 > True, True < 2, 0.5 > False)
big = 9007199254740993
print(big == 9007199254740992.0, big > 9007199254740992.0, float(big) == 9007199254740992.0)
print(9223372036854775807 == 9223372036854775808.0, 9223372036854775807 < 9223372036854775808.0, 9223372036854775807 < 1e19, -9223372036854775808 == -9223372036854775808.0)
inf = float("inf")
nan = float("nan")
print(1 < inf, -inf < 1, inf == inf, nan == nan, nan != nan, 1 < nan, 1 > nan, nan in [1.0])
for a in [1, 2, 3]:
    for b in [1.0, 2.5]:
        print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
print(0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < 1e-9, 0.5 + 0.25 == 0.75)
print(min(1, 1.0), max(1, 1.0), min(1.0, 1), max(2, 2.5, 1), min(3, 2.0))
