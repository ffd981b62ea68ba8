# sys: stdout.write, maxsize, byteorder, argv, version checks
import sys

sys.stdout.write('no newline;')
sys.stdout.write(' then newline\n')
print(sys.maxsize > 2 ** 31, sys.byteorder in ('little', 'big'), len(sys.argv), sys.version_info[0])
print('to stderr', file=sys.stderr)
if sys.version_info >= (3, 0):
    print('python 3')
sys.setrecursionlimit(5000)
print('a', 'b', sep='', end='!\n', file=sys.stdout)
sys.stdout.flush()
big = sys.maxsize
print(big - 1 < big, -sys.maxsize - 1 < 0)
