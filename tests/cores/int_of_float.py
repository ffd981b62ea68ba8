# int() of floats at the ends of what an int holds, and of what is no number.
def convert(x):
    try:
        print(int(x))
    except (OverflowError, ValueError) as e:
        print(e)


for x in [0.0, -0.0, 0.5, -0.999, 1.0, -1.5, 8388607.5, -16777216.0, 2147483520.0, -2147483520.0, -2147483648.0]:
    convert(x)
for x in [2147483648.0, -2147483904.0, 1e38, -1e38, float("inf"), -float("inf"), float("nan"), 1e-45]:
    convert(x)
scale = float("inf")
print(int(scale))
