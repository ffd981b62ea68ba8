# RecursionError is caught; the program goes on
def down(n):
    return 1 + down(n + 1)


try:
    down(0)
except RecursionError:
    print('too deep')


def safe(n):
    return 0 if n == 0 else 1 + safe(n - 1)


print(safe(500))
