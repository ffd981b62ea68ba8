# chained comparisons: every operand evaluated once, short circuit, mixed operators
calls = []


def v(x):
    calls.append(x)
    return x


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 == 1 == 1, 1 != 2 != 1, 1 < 2 > 1, 0 <= 0 < 1)
print(v(1) < v(2) < v(3), calls)
calls = []
print(v(2) < v(1) < v(3), calls)
calls = []
print(v(1) < v(5) > v(2) == v(2) != v(7), calls)
x = 5
print(0 < x < 10, 0 < x <= 5 < 6, not 0 < x < 3, 10 > x >= 5)
print("a" < "b" < "c", "a" <= "m" <= "z", [1] < [2] < [3], (1, 2) < (1, 3) < (2, 0))
print(1 < 2.5 < 3, 1 == 1.0 == True, x is not None is not False)
print(2 in [1, 2] == True, (2 in [1, 2]) == True, 1 in [1] in [[1]], 3 not in [1] != [])
grade = 83
for low, high, letter in [(90, 101, "A"), (80, 90, "B"), (0, 80, "C")]:
    if low <= grade < high:
        print(letter)
