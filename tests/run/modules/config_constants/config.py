# computed constants
SIZE = 4
LIMIT = SIZE ** 2 - 1
DEBUG = SIZE > 10
NAMES = ["n%d" % k for k in range(SIZE)]
