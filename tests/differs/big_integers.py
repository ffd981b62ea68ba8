"""Integers do not grow beyond the machine word.

Cause: an `int` is 64 bits wide (32 on small cores), so that arithmetic is as fast as in C.
Workaround: `--int-width=big`, or the comment `# vpyc: int-width=big` at the top of the main file, compiles with ints of any
size; or reduce modulo something while computing.
"""

n = 1
for i in range(1, 30):
    n = n * i
print(n)
