# OverflowError of int() of infinity
x = 1e300
print(int(x / 1e290))
x = x * x
print(int(x))
