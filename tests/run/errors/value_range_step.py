# ValueError: range() step must not be zero
def steps(s):
    return list(range(0, 10, s))


for s in (5, -5, 0):
    print(steps(s))
