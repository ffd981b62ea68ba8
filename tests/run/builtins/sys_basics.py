# sys: maxsize, argv, stdout.write, stderr, exit with a value decided at run time, exit status 5
import sys
from sys import exit as leave, stdout

print(sys.maxsize == 9223372036854775807, sys.maxsize > 2 ** 31, len(sys.argv))
stdout.write("direct\n")
sys.stdout.write("a" + "b" * 3 + "\n")
write = sys.stdout.write
write("through a variable\n")
for w in ["x", "y"]:
    sys.stdout.write(w + " ")
sys.stdout.write("%d%s" % (5, "\n"))
sys.stdout.flush()
code = sum([1 for _ in range(5)])
leave(code)
