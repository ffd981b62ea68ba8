# reading a local before assignment
def f(flag):
    if flag:
        y = 1
    try:
        return y
    except UnboundLocalError:
        return 'unbound'


print(f(True))
print(f(False))
