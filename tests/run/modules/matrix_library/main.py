# a matrix library as a module, a program of linear recurrences on top of it
import matrix
from matrix import multiply, identity, power as mpow

fib = [[1, 1], [1, 0]]
for n in (1, 2, 10, 50, 90):
    print(n, mpow(fib, n)[0][1])
print(identity(3), multiply([[1, 2]], [[3], [4]]), matrix.transpose([[1, 2, 3]]), matrix.determinant([[2, 0, 1], [1, 3, 2], [0, 1, 4]]))
tri = [[1, 1, 1], [1, 0, 0], [0, 1, 0]]
print([mpow(tri, k)[0][2] for k in range(10)])
print(matrix.show(mpow([[0.5, 0.5], [0.25, 0.75]], 20)))
