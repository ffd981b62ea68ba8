# float division, by 0.0 computed
x = 1.0
for k in range(4):
    x = x - 0.5
    print(k, x)
    print(2.0 / x)
