# A generator that raised is at its end, also when a try surrounds its use.
def boom():
    yield 1
    1 / 0

b = boom()
next(b)
try:
    next(b)
except ZeroDivisionError:
    print('zde')
print(next(b, 'over'))
