# an uncaught ValueError after output: status 1 # exit 1
def check(n):
    if n > 2:
        raise ValueError('too big: %d' % n)
    return n


for i in range(10):
    print(check(i))
