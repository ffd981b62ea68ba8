def d(a, b):
    try:
        return a / b
    except ZeroDivisionError as e:
        return str(e)
vals = [1, 2.5, 0, 0.0]
for a in vals:
    for b in vals[2:]:
        print(d(a, b))
