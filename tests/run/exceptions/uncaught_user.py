# an uncaught user exception passes through finally blocks: status 1 # exit 1
class Broken(Exception):
    pass


def work(n):
    try:
        if n == 0:
            raise Broken('deep')
        work(n - 1)
    finally:
        print('leaving', n)


try:
    work(3)
finally:
    print('outermost')
print('not reached')
